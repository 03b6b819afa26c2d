package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;
import org.yimatong.hazards.HazardNews;
import org.yimatong.hazards.Meanwhile;
import org.yimatong.testing.RealServers;

/** Nobody believes that somebody was told by a channel that tells nothing. */
@QuarkusTest
@RealServers
class PausedChannelTest extends AlarmedPlant {

    private static final Map<String, String> UPGRADE = Map.of("reason", "系统升级");

    @Test
    void what_happens_during_a_pause_is_not_delivered_and_others_hear_of_it_once() {
        var channel = Channels.webhook(plant, receiver);
        Channels.step(channel, "pause", UPGRADE).statusCode(200);

        raise(95);
        Channels.awaitStates(channel, "NOT_DELIVERED");
        raiseAnother();
        Channels.awaitStates(channel, "NOT_DELIVERED", "NOT_DELIVERED");

        assertThat(Channels.notifications(channel, "&overdue=true"))
                .extracting(notification -> notification.get("lastError"))
                .containsExactly("channel-paused", "channel-paused");
        assertThat(receiver.posts()).isEmpty();
        clock.set(Instant.now().plus(Duration.ofMinutes(61))); // of its repetitions they hear again
        assertThat(HazardNews.awaited(plant.uscc(), AlarmNotificationFailed.class, 2))
                .extracting(AlarmNotificationFailed::stage)
                .first()
                .isEqualTo("RAISED");
        assertThat(HazardNews.awaited(plant.uscc(), AlarmNotificationFailed.class, 2))
                .hasSize(2)
                .allMatch(AlarmNotificationFailed::givenUp);
    }

    @Test
    void what_waits_when_it_is_paused_or_removed_is_given_up_with_an_event() {
        receiver.answers(500);
        var paused = Channels.webhook(plant, receiver);
        var removed = Channels.webhook(plant, receiver);
        raise(95);
        await().atMost(SOON).until(() -> receiver.posts().size() >= 2);

        Channels.step(paused, "pause", UPGRADE).statusCode(200);
        Channels.step(removed, "removal", Map.of()).statusCode(200);

        assertThat(HazardNews.awaited(plant.uscc(), AlarmNotificationFailed.class, 2))
                .filteredOn(told -> told.stage().equals("RAISED"))
                .allMatch(AlarmNotificationFailed::givenUp)
                .extracting(AlarmNotificationFailed::lastError)
                .containsExactlyInAnyOrder("channel-paused", "channel-removed");
    }

    @Test
    void a_removed_channel_tells_nothing_more() {
        var channel = Channels.webhook(plant, receiver);
        var other = Channels.webhook(plant, receiver);
        Channels.step(channel, "removal", Map.of()).statusCode(200);

        raise(95);

        Channels.awaitStates(other, "DELIVERED");
        assertThat(Channels.notifications(channel)).isEmpty();
    }

    @Test
    void a_pause_with_an_end_ends_by_itself() {
        var channel = Channels.webhook(plant, receiver);
        var until = Instant.now().plus(Duration.ofHours(1));
        var past = until.minus(Duration.ofHours(2)).toString();
        Channels.step(channel, "pause", Map.of("reason", "系统升级", "until", past)).statusCode(422);
        Channels.step(channel, "pause", Map.of("reason", "系统升级", "until", until.toString()))
                .statusCode(200);

        clock.set(until.plusSeconds(1));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Channels.of(channel))
                        .containsEntry("active", true)
                        .doesNotContainKeys("pauseReason", "pausedUntil"));
        raise(95);
        Channels.awaitStates(channel, "DELIVERED");
    }

    @Test
    void a_pause_in_the_moment_of_an_alarm_leaves_nothing_to_be_sent_after_it() {
        var channel = Channels.webhook(plant, receiver);
        try (var pausing = Meanwhile.begun(
                "update notification_channel set pause_reason = '系统升级' where id = '%s'".formatted(channel))) {
            raise(95);
            await().during(Duration.ofMillis(500))
                    .atMost(SOON)
                    .until(() -> receiver.posts().isEmpty());
            pausing.commit();
        }

        Channels.awaitStates(channel, "NOT_DELIVERED");
        assertThat(receiver.posts()).isEmpty();
    }

    @Test
    void what_one_channel_does_not_deliver_another_of_its_scope_tells() {
        var dead = Channels.webhook(plant, receiver.address(), Map.of("name", "夜班", "stages", List.of("RAISED")));
        receiver.answers(500);
        try (var duty = new Receiver()) {
            var other = Channels.webhook(plant, duty.address(), Map.of("stages", List.of("RAISED")));
            raise(95);
            raiseAnother();
            Channels.awaitStates(other, "DELIVERED", "DELIVERED");

            clock.set(Instant.now().plus(Duration.ofMinutes(3)));

            await().atMost(SOON).until(() -> duty.posts().size() == 3);
            assertThat(duty.posts().getLast().body()).contains("NOT_DELIVERED", "\"undeliveredBy\":\"夜班\"");
            assertThat(Channels.notifications(other).getFirst())
                    .containsEntry("stage", "NOT_DELIVERED")
                    .containsEntry("undeliveredBy", dead)
                    .containsKey("alarm")
                    .doesNotContainKey("flood");
            HazardNews.awaited(plant.uscc(), AlarmNotificationFailed.class, 2); // of the other alarm, too
            await().during(Duration.ofSeconds(1))
                    .atMost(SOON)
                    .until(() -> duty.posts().size() == 3);
            assertThat(Channels.notifications(dead)).hasSize(2); // it does not tell of itself
        }
    }
}
