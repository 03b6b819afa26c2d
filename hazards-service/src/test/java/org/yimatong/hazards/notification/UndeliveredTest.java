package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.HazardNews;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.testing.RealServers;

/** What becomes of alarms that do not reach their web page, or not at once. */
@QuarkusTest
@RealServers
class UndeliveredTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    SettableClock clock;

    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(30);
    private final Receiver receiver = new Receiver();
    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 2);
    }

    @AfterEach
    void all_is_as_before() {
        clock.reset();
        receiver.close();
    }

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
        var channel = Channels.webhook(plant, "http://localhost:" + receiver.port() + "/", Map.of());
        raise(95);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Channels.notifications(channel))
                        .first(MAP)
                        .containsEntry("lastError", "address-refused"));
        assertThat(receiver.posts()).isEmpty();
    }

    @Test
    void a_receiver_that_is_gone_pauses_the_channel_and_what_waits_is_told_of() {
        receiver.answers(410);
        var channel = Channels.webhook(plant, receiver);
        raise(95);

        Channels.awaitStates(channel, "NOT_DELIVERED");
        assertThat(Channels.of(channel)).containsEntry("active", false).containsEntry("pauseReason", "http-410");
        assertThat(HazardNews.awaited(plant.uscc(), AlarmNotificationFailed.class, 1)
                        .getFirst()
                        .givenUp())
                .isTrue();

        receiver.answers(200);
        Channels.step(channel, "resumption", Map.of()).statusCode(200);
        plant.send("LT-2", begin, 1, 95).statusCode(200);
        Channels.awaitStates(channel, "DELIVERED", "NOT_DELIVERED");
    }

    @Test
    void who_dies_between_sending_and_writing_it_down_is_followed_by_another_with_the_same_id() {
        receiver.hangs();
        var channel = Channels.webhook(plant, receiver);
        raise(95);
        await().atMost(SOON).until(() -> receiver.posts().size() == 1);
        assertThat(Channels.notifications(channel).getFirst()).containsEntry("attempts", 1);

        clock.set(Instant.now().plusSeconds(30)); // its lease is over, and nobody has written anything down
        await().atMost(SOON).until(() -> receiver.posts().size() >= 2);

        receiver.goesOn();
        Channels.awaitStates(channel, "DELIVERED");
        assertThat(receiver.posts().getFirst().id())
                .isEqualTo(receiver.posts().getLast().id());
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

    private String raise(double value) {
        plant.send("LT-1", begin, 1, value).statusCode(200);
        return plant.awaitAlarms(1).getFirst().get("id").toString();
    }
}
