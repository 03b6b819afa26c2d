package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.testing.RealServers;

/** What is settled goes when it is old enough, out of sight first. */
@QuarkusTest
@RealServers
class NotificationRetentionTest extends AlarmedPlant {

    @Inject
    NotificationRetention retention;

    @Test
    void what_was_given_up_a_week_ago_is_found_by_its_state_only() {
        var channel = paused();

        Database.execute("update alarm_notification set settled_at = now() - interval '8 days' where channel_id = '%s'"
                .formatted(channel));

        assertThat(Channels.notifications(channel, "&overdue=true")).isEmpty();
        assertThat(Channels.notifications(channel, "&overdue=false")).hasSize(1);
        assertThat(Channels.notifications(channel, "&state=NOT_DELIVERED").getFirst())
                .containsEntry("overdue", false);
    }

    @Test
    void what_is_settled_and_three_years_old_is_deleted_with_its_occasion_and_nothing_else() {
        var settled = paused();
        var waiting = Channels.webhook(plant, receiver.address(), Map.of("stages", List.of("RAISED")));
        receiver.answers(500);
        raiseAnother();
        Channels.awaitStates(waiting, "WAITING");
        var age = "update alarm_notification set made_at = made_at - interval '%s' where channel_id = '%s'";
        Database.execute(age.formatted("1097 days", waiting));
        Database.execute(age.formatted("1095 days", settled));
        var occasions = "select count(*) from notification_occasion where stage = 'RAISED' and uscc = '%s'"
                .formatted(plant.uscc());
        Database.execute(
                "update notification_occasion set occurred_at = occurred_at - interval '1100 days' where uscc = '%s'"
                        .formatted(plant.uscc()));
        while (retention.round()) {
            // others' too
        }
        assertThat(Channels.notifications(settled)).hasSize(2);
        assertThat(Channels.notifications(waiting)).hasSize(1);
        assertThat(Database.number(occasions)).isEqualTo(2);

        Database.execute(age.formatted("2 days", settled));
        while (retention.round()) {
            // others' too
        }

        assertThat(Channels.notifications(settled)).isEmpty();
        assertThat(Channels.notifications(waiting)).hasSize(1);
        assertThat(Database.number(occasions)).isEqualTo(1); // which waits
    }

    /** A channel that has not told of the first tank's alarm. */
    private String paused() {
        var channel = Channels.webhook(plant, receiver.address(), Map.of("stages", List.of("RAISED")));
        Channels.step(channel, "pause", Map.of("reason", "系统升级")).statusCode(200);
        raise(95);
        Channels.awaitStates(channel, "NOT_DELIVERED");
        return channel;
    }
}
