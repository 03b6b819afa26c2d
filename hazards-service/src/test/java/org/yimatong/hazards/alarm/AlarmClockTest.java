package org.yimatong.hazards.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** What the clock does with alarms when nobody else does anything. */
@QuarkusTest
@RealServers
class AlarmClockTest {

    private static final Map<String, Object> DELAY_OF_TWO_SECONDS =
            Map.of("onDelaySeconds", 2, "offDelaySeconds", 0, "deadBand", "0");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 2);
    }

    @Test
    void a_shelving_ends_at_its_instant_and_the_alarm_comes_back_unacknowledged() {
        plant.send("LT-1", now, 1, 85).statusCode(200);
        var alarm = plant.awaitAlarms(1).getFirst().get("id");
        AlarmSteps.take(plant, alarm, "acknowledgement", Map.of()).statusCode(200);
        var until = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);

        AlarmSteps.take(plant, alarm, "shelving", Map.of("until", until.toString(), "reason", "检修"))
                .statusCode(200)
                .body("state", equalTo("SHELVED"));

        await().untilAsserted(() -> assertThat(plant.alarms()).first(MAP).containsEntry("state", "UNACKNOWLEDGED"));
        assertThat(AlarmSteps.of(plant, alarm).getLast())
                .containsEntry("kind", "SHELVING_EXPIRED")
                .containsEntry("actor", "system")
                .containsEntry("at", until.toString());
    }

    @Test
    void a_shelving_ends_in_the_future_and_within_a_shift() {
        plant.send("LT-1", now, 1, 85).statusCode(200);
        var alarm = plant.awaitAlarms(1).getFirst().get("id");

        for (var until : new Instant[] {now.minusSeconds(1), now.plus(Duration.ofHours(13))}) {
            AlarmSteps.take(plant, alarm, "shelving", Map.of("until", until.toString(), "reason", "检修"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/until"));
        }
    }

    @Test
    void a_delay_ends_by_the_clock_when_no_further_reading_comes() {
        damp("LT-1", DELAY_OF_TWO_SECONDS).statusCode(200);
        damp("LT-2", DELAY_OF_TWO_SECONDS).statusCode(200);

        plant.send("LT-1", now, 1, 85).statusCode(200);
        plant.send("LT-2", now, 1, 85).statusCode(200);
        plant.send("LT-2", now.plusSeconds(1), 2, 50).statusCode(200);

        var alarm = plant.awaitAlarms(1).getFirst();
        assertThat(alarm)
                .containsEntry("tag", "LT-1")
                .containsEntry("observedAt", now.plusSeconds(2).toString());
        plant.send("LT-1", now.plusSeconds(3), 2, 50).statusCode(200);
        await().untilAsserted(() -> assertThat(plant.alarms()).first(MAP).containsEntry("standing", false));
        assertThat(plant.transitions(alarm.get("id")))
                .extracting("level", "observedAt")
                .containsExactly(
                        tuple("HIGH", now.plusSeconds(2).toString()),
                        tuple("NORMAL", now.plusSeconds(3).toString()));
        assertThat(plant.alarms()).as("LT-2 came back in time").hasSize(1);
    }

    @Test
    void a_dead_band_holds_from_the_next_reading_on() {
        plant.send("LT-1", now, 1, 85).statusCode(200);
        plant.awaitAlarms(1);
        damp("LT-1", Map.of("onDelaySeconds", 0, "offDelaySeconds", 0, "deadBand", "2.5"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("deadBand", equalTo("2.5"));

        plant.send("LT-1", now.plusSeconds(1), 2, 77.5).statusCode(200);
        plant.awaitLatest("LT-1", 2);
        assertThat(plant.alarms().getFirst()).containsEntry("standing", true);
        plant.send("LT-1", now.plusSeconds(2), 3, 77.4).statusCode(200);
        plant.awaitLatest("LT-1", 3);

        assertThat(plant.alarms().getFirst()).containsEntry("standing", false);
    }

    @Test
    void only_a_supervisor_sets_delays_and_dead_bands_and_none_beyond_reason() {
        damp("LT-1", Map.of("onDelaySeconds", 3_601, "offDelaySeconds", -1, "deadBand", "-1"))
                .statusCode(422)
                .body("errors.size()", equalTo(3));
        var sensor = plant.sensor("LT-1").get("id");
        Plant.official("duty-officer", Plant.GAOLING)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(DELAY_OF_TWO_SECONDS)
                .put("/api/v1/sensors/{id}/alarm-damping", sensor)
                .then()
                .statusCode(403);
        Plant.official("supervisor", Plant.WEIYANG)
                .get("/api/v1/sensors/{id}/alarm-damping", sensor)
                .then()
                .statusCode(404);
        plant.employee()
                .get("/api/v1/sensors/{id}/alarm-damping", sensor)
                .then()
                .statusCode(200)
                .body("onDelaySeconds", equalTo(0))
                .body("deadBand", equalTo("0"));
    }

    @Test
    void a_dead_band_that_no_value_could_come_back_behind_is_refused() {
        var widest = Map.<String, Object>of("onDelaySeconds", 0, "offDelaySeconds", 0, "deadBand", "59.9");
        var tooWide = Map.<String, Object>of("onDelaySeconds", 0, "offDelaySeconds", 0, "deadBand", "60");

        damp("LT-1", tooWide).statusCode(422).body("errors[0].pointer", equalTo("/deadBand"));
        damp("LT-1", widest).statusCode(200);
    }

    private ValidatableResponse damp(String tag, Map<String, Object> damping) {
        return Plant.official("supervisor", Plant.GAOLING)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(damping)
                .put("/api/v1/sensors/{id}/alarm-damping", plant.sensor(tag).get("id"))
                .then();
    }
}
