package org.yimatong.hazards.telemetry.consume;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.alarm.AlarmSteps;
import org.yimatong.testing.RealServers;

/** Limits 10, 20, 80, 90. */
@QuarkusTest
@RealServers
class LateReadingsTest {

    private static final double[] VALUES = {5, 15, 50, 50, 85, 85, 95};
    private static final int READINGS = 150;

    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3_600);

    @Test
    void a_late_reading_beyond_the_limits_raises_an_occurrence_in_its_place_and_leaves_the_present_alone() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        send(plant, 60, 50);

        send(plant, 1, 99);
        send(plant, 61, 50);
        plant.awaitLatest("LT-1", 61);

        var alarm = plant.alarms().getFirst();
        assertThat(alarm)
                .containsEntry("state", "RETURNED_UNACKNOWLEDGED")
                .containsEntry("standing", false)
                .containsEntry("level", "NORMAL");
        assertThat(stays(plant, alarm)).containsExactly("1 HIGH_HIGH 60 late");
        assertThat(AlarmSteps.of(plant, alarm.get("id"))).extracting("kind").containsExactly("OCCURRED_LATE");
    }

    @Test
    void a_late_reading_within_the_limits_splits_the_stay_around_it() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        send(plant, 1, 85);
        send(plant, 3, 95);
        plant.awaitLatest("LT-1", 3);
        var seen = plant.alarms().getFirst();

        send(plant, 2, 50);
        send(plant, 4, 95);
        plant.awaitLatest("LT-1", 4);

        var alarm = plant.alarms().getFirst();
        assertThat(alarm)
                .containsEntry("id", seen.get("id"))
                .containsEntry("state", "UNACKNOWLEDGED")
                .containsEntry("level", "HIGH_HIGH")
                .containsEntry("standing", true);
        assertThat(stays(plant, alarm)).containsExactly("1 HIGH 2 late", "3 HIGH_HIGH null");
    }

    @Test
    void what_people_made_of_an_alarm_stays_when_its_past_changes() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        send(plant, 10, 85);
        var alarm = plant.awaitAlarms(1).getFirst();
        AlarmSteps.take(plant, alarm.get("id"), "acknowledgement", Map.of()).statusCode(200);

        send(plant, 5, 99);
        send(plant, 11, 85);
        plant.awaitLatest("LT-1", 11);

        assertThat(plant.alarms().getFirst())
                .containsEntry("state", "ACKNOWLEDGED")
                .containsEntry("level", "HIGH")
                .containsEntry("occurrences", 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffled_and_repeated_readings_leave_what_the_same_in_order_leave(long seed) {
        var random = new Random(seed);
        var readings = new ArrayList<Map<String, Object>>();
        for (var second = 0; second < READINGS; second++) {
            var value = VALUES[random.nextInt(VALUES.length)];
            readings.add(Plant.reading("LT-1", begin.plusSeconds(second), second, value));
        }
        var shuffled = new ArrayList<>(readings);
        shuffled.addAll(readings.subList(0, READINGS / 3));
        Collections.shuffle(shuffled, random);
        var ordered = Plant.withTanks(Plant.GAOLING, 1);
        var disordered = Plant.withTanks(Plant.GAOLING, 1);

        ordered.send(readings).statusCode(200);
        for (var first = 0; first < shuffled.size(); ) {
            var next = Math.min(shuffled.size(), first + 1 + random.nextInt(20));
            disordered.send(shuffled.subList(first, next)).statusCode(200);
            first = next;
        }
        for (var plant : List.of(ordered, disordered)) {
            send(plant, READINGS, 50);
            plant.awaitLatest("LT-1", READINGS);
        }

        assertThat(history(disordered)).isEqualTo(history(ordered)).isNotEmpty();
        assertThat(disordered.alarms())
                .anySatisfy(alarm -> assertThat(occurrences(disordered, alarm))
                        .anySatisfy(occurrence -> assertThat(occurrence).containsEntry("late", true)));
        assertThat(ordered.alarms())
                .allSatisfy(alarm -> assertThat(occurrences(ordered, alarm))
                        .allSatisfy(occurrence -> assertThat(occurrence).containsEntry("late", false)));
    }

    private void send(Plant plant, int second, double value) {
        plant.send("LT-1", begin.plusSeconds(second), second, value).statusCode(200);
    }

    /** Transitions and occurrences by the side of the alarm, without who found them when. */
    private static List<Object> history(Plant plant) {
        var history = new ArrayList<Object>();
        for (var alarm : plant.alarms()) {
            for (var transition : plant.transitions(alarm.get("id"))) {
                history.add(List.of(alarm.get("condition"), transition.get("sequence"), transition.get("level")));
            }
            stays(plant, alarm).forEach(stay -> history.add(alarm.get("condition") + ": " + stay.replace(" late", "")));
        }
        history.sort(Comparator.comparing(Object::toString));
        return history;
    }

    /** Of each occurrence: the reading that raised it, its highest level, the reading that returned it. */
    private static List<String> stays(Plant plant, Map<String, Object> alarm) {
        return occurrences(plant, alarm).stream()
                .map(stay -> stay.get("raisedSequence") + " " + stay.get("highestLevel") + " "
                        + stay.get("returnedSequence") + (Boolean.TRUE.equals(stay.get("late")) ? " late" : ""))
                .toList();
    }

    private static List<Map<String, Object>> occurrences(Plant plant, Map<String, Object> alarm) {
        return plant.employee()
                .queryParam("limit", 1000)
                .get("/api/v1/alarms/{id}/occurrences", alarm.get("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }
}
