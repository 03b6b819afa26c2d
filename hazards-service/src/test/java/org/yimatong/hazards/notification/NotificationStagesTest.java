package org.yimatong.hazards.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.alarm.AlarmSteps;
import org.yimatong.testing.RealServers;

/** Of what channels tell, and of what they do not. */
@QuarkusTest
@RealServers
class NotificationStagesTest extends AlarmedPlant {

    @Test
    void raised_risen_and_returned_are_told_once_however_it_trembles() {
        Channels.webhook(plant, receiver.address(), Map.of("stages", List.of("RAISED", "RISEN", "RETURNED")));
        measure(1, 85);
        awaitStages("RAISED");
        measure(2, 50, 85, 50, 85); // nobody has acknowledged it: that is no news
        measure(6, 95, 85, 95);
        awaitStages("RAISED", "RETURNED", "RISEN");
        AlarmSteps.take(plant, alarm(), "acknowledgement", Map.of()).statusCode(200);
        measure(9, 50);
        awaitStages("RAISED", "RETURNED", "RISEN", "RETURNED");
        measure(10, 85); // after the acknowledgement it is

        awaitStages("RAISED", "RETURNED", "RISEN", "RETURNED", "RAISED");
    }

    @Test
    void an_alarm_that_is_shelved_is_told_of_when_it_comes_back_and_not_before() {
        measure(1, 85);
        var alarm = plant.awaitAlarms(1).getFirst().get("id");
        AlarmSteps.take(
                        plant,
                        alarm,
                        "shelving",
                        Map.of(
                                "reason",
                                "检修",
                                "until",
                                Instant.now().plusSeconds(3_600).toString()))
                .statusCode(200);
        Channels.webhook(plant, receiver.address(), Map.of("stages", List.of("RAISED")));
        measure(2, 50, 85);
        plant.send("LT-2", begin.plusSeconds(50), 1, 5).statusCode(200);
        awaitStages("RAISED"); // the other one
        assertThat(receiver.posts().getFirst().body()).contains("LT-2");

        clock.set(Instant.now().plusSeconds(3_601));
        awaitStages("RAISED", "RAISED");
        assertThat(receiver.posts().getLast().body()).contains("LT-1");
    }

    @Test
    void what_is_out_of_service_is_told_of_by_nobody() {
        measure(1, 85);
        var alarm = plant.awaitAlarms(1).getFirst().get("id");
        AlarmSteps.take(plant, alarm, "out-of-service", Map.of("reason", "仪表故障"))
                .statusCode(200);
        Channels.webhook(plant, receiver);
        measure(2, 50, 95);
        clock.set(Instant.now().plus(Duration.ofMinutes(61)));
        plant.send("LT-2", Instant.now(), 1, 5).statusCode(200);

        await().atMost(SOON).until(() -> !receiver.posts().isEmpty());

        await().during(Duration.ofSeconds(2))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(receiver.posts())
                        .allMatch(post -> post.body().contains("LT-2")));
    }

    @Test
    void each_escalation_is_told_once() {
        Channels.webhook(
                plant,
                receiver.address(),
                Map.of("stages", List.of("REPEATED", "TO_DISTRICT", "TO_CITY", "DISPOSAL_MISSED")));
        measure(1, 95);
        var alarm = plant.awaitAlarms(1).getFirst().get("id");

        clock.set(Instant.now().plus(Duration.ofMinutes(61)));
        awaitStages("REPEATED", "TO_DISTRICT", "TO_CITY");
        AlarmSteps.take(plant, alarm, "acknowledgement", Map.of()).statusCode(200);
        clock.set(Instant.now().plus(Duration.ofMinutes(95)));

        awaitStages("REPEATED", "TO_DISTRICT", "TO_CITY", "DISPOSAL_MISSED");
    }

    @Test
    void who_wants_severe_alarms_only_hears_when_one_becomes_severe() {
        Channels.webhook(plant, receiver.address(), Map.of("fromSeverity", 2, "stages", List.of("RAISED")));
        measure(1, 85);
        plant.awaitAlarms(1);
        measure(2, 95);

        awaitStages("RISEN");
    }

    private void measure(int sequence, double... values) {
        for (var i = 0; i < values.length; i++) {
            plant.send("LT-1", begin.plusSeconds(sequence + i), sequence + i, values[i])
                    .statusCode(200);
            plant.awaitLatest("LT-1", sequence + i); // each is seen by itself
        }
    }

    private Object alarm() {
        return plant.alarms().getFirst().get("id");
    }

    private void awaitStages(String... stages) {
        await().atMost(SOON).untilAsserted(() -> assertThat(receiver.stages()).containsExactlyInAnyOrder(stages));
    }
}
