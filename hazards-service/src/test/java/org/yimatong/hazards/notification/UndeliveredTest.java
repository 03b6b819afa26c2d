package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.HazardNews;
import org.yimatong.testing.RealServers;

/** What becomes of alarms that do not reach their web page, or not at once. */
@QuarkusTest
@RealServers
class UndeliveredTest extends AlarmedPlant {

    @Test
    void not_delivered_is_seen_and_told_soon_and_again_when_it_is_given_up() {
        receiver.answers(500);
        var channel = Channels.webhook(plant, receiver.address(), Map.of("stages", List.of("RAISED")));
        var alarm = raise(95);
        await().atMost(SOON).until(() -> !receiver.posts().isEmpty());
        assertThat(Channels.notifications(channel, "&overdue=true")).isEmpty();

        clock.set(Instant.now().plus(Duration.ofMinutes(3)));
        var late = HazardNews.awaited(plant.uscc(), AlarmNotificationFailed.class, 1)
                .getFirst();
        assertThat(late.subjectId().toString()).isEqualTo(alarm);
        assertThat(late.givenUp()).isFalse();
        assertThat(late.lastError()).isEqualTo("http-500");
        assertThat(Channels.notifications(channel, "&overdue=true&state=WAITING")
                        .getFirst())
                .containsEntry("alarm", alarm)
                .containsEntry("overdue", true);

        clock.set(Instant.now().plus(Duration.ofSeconds(280)));
        var told = HazardNews.awaited(plant.uscc(), AlarmNotificationFailed.class, 2);
        assertThat(told).extracting(AlarmNotificationFailed::givenUp).containsExactly(false, true);
        assertThat(Channels.notifications(channel, "&overdue=true&state=NOT_DELIVERED"))
                .hasSize(1);
        assertThat(Channels.of(channel)).containsEntry("notDelivered", 1).containsEntry("lastError", "http-500");
        assertThat(Channels.notifications(channel, "&overdue=false")).isEmpty();
    }

    @Test
    void a_redirect_is_not_followed() {
        try (var elsewhere = new Receiver()) {
            receiver.answers(302, Map.of("Location", elsewhere.address()));
            var channel = Channels.webhook(plant, receiver);
            raise(95);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(Channels.notifications(channel))
                            .first(MAP)
                            .containsEntry("lastError", "redirect-refused"));
            assertThat(elsewhere.posts()).isEmpty();
        }
    }

    @Test
    void a_name_that_leads_into_the_own_net_is_refused_when_it_is_sent_to() {
        var channel = Channels.webhook(plant, "http://localhost/", Map.of());
        raise(95);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Channels.notifications(channel))
                        .first(MAP)
                        .containsEntry("lastError", "address-refused"));
        assertThat(receiver.posts()).isEmpty();
    }

    @Test
    void a_receiver_that_says_once_that_it_is_gone_is_asked_again() {
        receiver.answers(410);
        var channel = Channels.webhook(plant, receiver);
        raise(95);
        await().atMost(SOON).until(() -> receiver.posts().size() >= 3);
        assertThat(Channels.of(channel)).containsEntry("active", true).containsEntry("lastError", "http-410");

        receiver.answers(200);
        Channels.awaitStates(channel, "DELIVERED");
    }

    @Test
    void a_receiver_that_stays_gone_pauses_the_channel_and_what_waits_is_told_of() {
        receiver.answers(410);
        var channel = Channels.webhook(plant, receiver);
        raise(95);
        await().atMost(SOON).until(() -> receiver.posts().size() >= 3);
        clock.set(Instant.now().plusSeconds(61));

        Channels.awaitStates(channel, "NOT_DELIVERED");
        assertThat(Channels.of(channel)).containsEntry("active", false).containsEntry("pauseReason", "http-410");
        assertThat(HazardNews.awaited(plant.uscc(), AlarmNotificationFailed.class, 1)
                        .getFirst()
                        .givenUp())
                .isTrue();

        receiver.answers(200);
        Channels.step(channel, "resumption", Map.of()).statusCode(200);
        raiseAnother();
        Channels.awaitStates(channel, "DELIVERED", "NOT_DELIVERED");
    }

    @Test
    void what_always_fails_stands_behind_what_is_new() {
        receiver.answers(500);
        var channel = Channels.webhook(plant, receiver.address(), Map.of("stages", List.of("RAISED")));
        raise(95);
        await().atMost(SOON).until(() -> receiver.posts().size() >= 2);
        var rest = "update channel_activity set leased_until = null, resting_until = now() + interval '%s'"
                + " where channel_id = '%s'";
        Database.execute(rest.formatted("1 hour", channel));
        raiseAnother();
        Channels.awaitStates(channel, "WAITING", "WAITING");
        Database.execute(
                "update alarm_notification set next_try_at = made_at where channel_id = '%s'".formatted(channel));
        receiver.answers(200);
        receiver.posts().clear();

        Database.execute(rest.formatted("0 s", channel));

        await().atMost(SOON).until(() -> receiver.posts().size() == 2);
        assertThat(receiver.posts().getFirst().body()).contains("LT-2");
    }

    @Test
    void what_a_receiver_declines_is_tried_again_and_rests_nothing_else() {
        receiver.declines("LT-1");
        var channel = Channels.webhook(plant, receiver);
        raise(95);
        await().atMost(SOON).until(() -> receiver.posts().size() >= 2);
        assertThat(Database.number("select failures from channel_activity where channel_id = '%s'".formatted(channel)))
                .isZero();
        assertThat(Channels.notifications(channel).getFirst())
                .containsEntry("state", "WAITING")
                .containsEntry("lastError", "http-400");

        raiseAnother();
        Channels.awaitStates(channel, "DELIVERED", "WAITING");
    }

    @Test
    void what_another_instance_has_in_hand_is_left_to_it_until_its_lease_ends() {
        var channel = Channels.webhook(plant, receiver.address(), Map.of("stages", List.of("RAISED")));
        Database.execute("update channel_activity set leased_until = now() + interval '1 hour' where channel_id = '%s'"
                .formatted(channel));
        raise(95);
        Channels.awaitStates(channel, "WAITING");
        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> receiver.posts().isEmpty());

        Database.execute("update channel_activity set leased_until = now() where channel_id = '%s'".formatted(channel));

        Channels.awaitStates(channel, "DELIVERED");
    }
}
