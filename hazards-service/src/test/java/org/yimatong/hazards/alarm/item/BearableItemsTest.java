package org.yimatong.hazards.alarm.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.alarm.AlarmSteps;
import org.yimatong.testing.RealServers;

/** Eleven alarms that came one by one, and are in no flood. */
@QuarkusTest
@RealServers
class BearableItemsTest {

    private static final int TANKS = 11;

    @Inject
    SettableClock clock;

    private final String area = "61" + ThreadLocalRandom.current().nextInt(1000, 9999);
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Plant plant;

    @BeforeEach
    void ten_alarms_came_back_and_are_taken_care_of_and_one_is_new_and_severe() {
        plant = Plant.withTanks(area, TANKS);
        for (var tank = 1; tank < TANKS; tank++) {
            rise(tank, 85);
            plant.send("LT-" + tank, now.plusSeconds(1), 2, 50).statusCode(200);
            plant.awaitLatest("LT-" + tank, 2);
            acknowledge("LT-" + tank);
        }
        rise(TANKS, 95);
    }

    @AfterEach
    void the_time_of_day_is_as_usual() {
        clock.reset();
    }

    @Test
    void the_eleventh_lays_two_together_that_wait_least_and_the_others_stay_as_they_are() {
        var items = items();

        assertThat(items.getList("kind")).hasSize(10).containsOnlyOnce("GROUP").doesNotContain("FLOOD");
        assertThat(items.getString("[0].alarm.tag")).isEqualTo("LT-" + TANKS);
        assertThat(items.getString("[0].latestSevere")).isEqualTo(items.getString("[0].latest"));
        assertThat(items.getString("find { it.kind == 'GROUP' }.latestSevere")).isNull();
        assertThat(items.getMap("find { it.kind == 'GROUP' }.levels")).isEqualTo(Map.of("HIGH", 2));
        assertThat(items.getInt("find { it.kind == 'GROUP' }.unacknowledged")).isZero();
    }

    @Test
    void what_is_new_in_a_line_shows() {
        for (var tank = 1; tank < TANKS; tank++) {
            rise(tank, 85, 3, Duration.ofSeconds(10));
        }
        acknowledge("LT-" + TANKS);
        await().untilAsserted(() -> assertThat(items().getList("kind")).containsExactly("FLOOD"));
        var before = items();
        assertThat(before.getMap("[0].levels")).isEqualTo(Map.of("HIGH", 10, "HIGH_HIGH", 1));
        assertThat(before.getMap("[0].unacknowledgedLevels")).isEqualTo(Map.of("HIGH", 10));
        assertThat(before.getString("[0].latestSevere"))
                .as("the severe one was acknowledged")
                .isNull();
        assertThat(before.getInt("[0].urgency")).isEqualTo(1);

        rise(1, 95, 4, Duration.ofSeconds(10));

        var after = items();
        assertThat(after.getMap("[0].unacknowledgedLevels")).isEqualTo(Map.of("HIGH", 9, "HIGH_HIGH", 1));
        assertThat(after.getInt("[0].urgency")).isZero();
        assertThat(after.getString("[0].latestSevere")).isEqualTo(after.getString("[0].latest"));
        assertThat(Instant.parse(after.getString("[0].latest"))).isAfterOrEqualTo(now);
    }

    private void rise(int tank, double value) {
        rise(tank, value, 1, Duration.ofMinutes(11));
    }

    private void rise(int tank, double value, long sequence, Duration later) {
        now = now.plus(later);
        clock.set(now);
        plant.send("LT-" + tank, now, sequence, value).statusCode(200);
        plant.awaitLatest("LT-" + tank, sequence);
    }

    private void acknowledge(String tag) {
        var alarm = plant.alarms().stream()
                .filter(one -> one.get("tag").equals(tag))
                .findFirst()
                .orElseThrow();
        AlarmSteps.take(plant, area, alarm.get("id"), "acknowledgement", Map.of())
                .statusCode(200);
    }

    private JsonPath items() {
        return JsonPath.from(Plant.official("duty-officer", area)
                .get("/api/v1/alarm-items")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
