package org.yimatong.hazards.telemetry.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Limits 10, 20, 80, 90; a minute before a worse level counts, half of one before a better one does. */
@QuarkusTest
@RealServers
class LateReadingsWithDelaysTest {

    private static final int LATER = 3_000;

    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3_600);
    private Plant plant;

    @BeforeEach
    void a_damped_sensor() {
        plant = Plant.withTanks(Plant.GAOLING, 1);
        Plant.official("supervisor", Plant.GAOLING)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("onDelaySeconds", 60, "offDelaySeconds", 30, "deadBand", "0"))
                .put("/api/v1/sensors/{id}/alarm-damping", plant.sensor("LT-1").get("id"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_stay_that_came_late_counts_from_the_end_of_the_delay_in_whatever_order_it_came(long seed) {
        send(LATER, 50);
        var readings = new ArrayList<>(
                List.of(reading(100, 85), reading(130, 85), reading(170, 95), reading(200, 50), reading(240, 50)));
        Collections.shuffle(readings, new Random(seed));

        readings.forEach(reading -> plant.send(List.of(reading)).statusCode(200));
        settle();

        assertThat(stays()).containsExactly("130 HIGH 200 late");
        assertThat(transitions()).containsExactly("160 HIGH", "230 NORMAL");
    }

    @Test
    void a_late_stay_shorter_than_the_delay_is_none() {
        send(LATER, 50);

        plant.send(List.of(reading(100, 85), reading(130, 85), reading(150, 50)))
                .statusCode(200);
        settle();

        assertThat(plant.alarms()).isEmpty();
    }

    @Test
    void a_late_reading_that_contradicts_a_delay_moves_what_came_of_it_and_leaves_the_present_alone() {
        send(100, 85);
        send(170, 85);
        plant.awaitAlarms(1);

        send(130, 50); // alone: in one batch with a newer one, the newer one would be the present
        await().untilAsserted(() -> assertThat(stays()).containsExactly("170 HIGH null late"));

        send(171, 85);
        plant.awaitLatest("LT-1", 171);
        assertThat(stays()).containsExactly("170 HIGH null late");
        assertThat(plant.alarms().getFirst())
                .containsEntry("standing", true)
                .containsEntry("state", "UNACKNOWLEDGED")
                .containsEntry("level", "HIGH");
    }

    @Test
    void an_alarm_that_was_told_is_not_made_never_to_have_been() {
        send(100, 85);
        send(170, 85);
        send(180, 50);
        send(215, 50);
        plant.awaitAlarms(1);

        send(130, 50);
        settle();

        assertThat(stays()).containsExactly("100 HIGH 180");
        assertThat(plant.storedSequences("LT-1")).contains(130);
    }

    private Map<String, Object> reading(int second, double value) {
        return Plant.reading("LT-1", begin.plusSeconds(second), second, value);
    }

    private void send(int second, double value) {
        plant.send(List.of(reading(second, value))).statusCode(200);
    }

    /** Until all that was sent before has taken effect. */
    private void settle() {
        send(LATER + 1, 50);
        plant.awaitLatest("LT-1", LATER + 1);
    }

    private List<String> transitions() {
        return plant.transitions(plant.alarms().getFirst().get("id")).stream()
                .map(each -> ChronoUnit.SECONDS.between(
                                begin, Instant.parse(each.get("observedAt").toString()))
                        + " " + each.get("level"))
                .toList();
    }

    /** Of each occurrence: the reading that raised it, its highest level, the reading that returned it. */
    private List<String> stays() {
        return plant
                .employee()
                .get(
                        "/api/v1/alarms/{id}/occurrences",
                        plant.alarms().getFirst().get("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("")
                .stream()
                .map(stay -> stay.get("raisedSequence") + " " + stay.get("highestLevel") + " "
                        + stay.get("returnedSequence") + (Boolean.TRUE.equals(stay.get("late")) ? " late" : ""))
                .toList();
    }
}
