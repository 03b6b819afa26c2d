package org.yimatong.hazards.health.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
@TestProfile(QuickHealth.class)
class SensorHealthTest {

    private static final Duration DEADLINE = Duration.ofSeconds(QuickHealth.SILENT_AFTER_SECONDS);

    private Plant plant;

    @BeforeEach
    void a_plant() {
        plant = Plant.withTanks(Plant.GAOLING, 1);
    }

    @Test
    void a_silent_sensor_is_told_of_within_five_seconds_of_the_deadline_until_its_next_reading() {
        plant.send("LT-1", Instant.now(), 1, 50).statusCode(200);
        plant.awaitLatest("LT-1", 1);

        var silent = awaitEpisode("NO_DATA", true);
        var heardAt = Instant.parse((String) plant.latest("LT-1").get("receivedAt"));
        assertThat(Instant.now()).isBefore(heardAt.plus(DEADLINE).plusSeconds(5));
        assertThat(Instant.parse((String) silent.get("beganAt"))).isEqualTo(heardAt);
        assertThat(Instant.parse((String) silent.get("openedAt"))).isEqualTo(heardAt.plus(DEADLINE));

        plant.send("LT-1", Instant.now(), 2, 51).statusCode(200);
        plant.awaitLatest("LT-1", 2);
        var over = awaitEpisode("NO_DATA", false);
        assertThat(over).containsEntry("id", silent.get("id"));
        assertThat(over.get("endedAt")).isEqualTo(plant.latest("LT-1").get("receivedAt"));
    }

    @Test
    void a_reading_outside_the_range_is_told_at_once_and_bad_quality_when_it_lasts() {
        plant.send("LT-1", Instant.now(), 1, 101).statusCode(422);
        awaitEpisode("OUT_OF_RANGE", true);

        await().pollInterval(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(10))
                .until(() -> {
                    plant.gateway()
                            .body(
                                    "{\"readings\":[{\"sensor\":\"LT-1\",\"observedAt\":\"%s\",\"sequence\":2,\"value\":null}]}"
                                            .formatted(Instant.now()))
                            .post("/api/v1/telemetry");
                    return !episodes("BAD_QUALITY", true).isEmpty();
                });

        plant.send("LT-1", Instant.now(), 3, 50).statusCode(200);
        awaitEpisode("BAD_QUALITY", false);
        awaitEpisode("OUT_OF_RANGE", false);
    }

    @Test
    void readings_that_all_come_late_are_a_late_clock_and_no_silence() {
        var sequence = new int[] {0};
        await().pollInterval(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(15))
                .until(() -> {
                    // ever earlier by its own clock: none of them moves the state of the sensor
                    var observedAt = Instant.now().minus(Duration.ofHours(1)).minusSeconds(10L * sequence[0]);
                    plant.send("LT-1", observedAt, sequence[0]++, 50);
                    return !episodes("LATE_CLOCK", true).isEmpty() && sequence[0] > 15;
                });
        assertThat(episodes("NO_DATA", true)).isEmpty();

        plant.send("LT-1", Instant.now(), 999, 50);
        awaitEpisode("LATE_CLOCK", false);
    }

    @Test
    void a_value_that_is_the_same_for_an_hour_is_a_flat_line_until_another_one_comes() {
        var begin = Instant.now().minus(Duration.ofMinutes(70));
        for (var i = 0; i < 6; i++) {
            plant.send("LT-1", begin.plus(Duration.ofMinutes(10L * i)), i, 100);
        }
        plant.awaitLatest("LT-1", 5);
        assertThat(episodes("FLAT_LINE", true)).isEmpty();
        awaitEpisode("STUCK_AT_LIMIT", true);

        plant.send("LT-1", begin.plus(Duration.ofMinutes(60)), 6, 100);
        var flat = awaitEpisode("FLAT_LINE", true);
        assertThat(Duration.between(Instant.parse((String) flat.get("beganAt")), begin)
                        .abs())
                .isLessThan(Duration.ofMillis(1));

        plant.send("LT-1", begin.plus(Duration.ofMinutes(61)), 7, 99.9);
        awaitEpisode("FLAT_LINE", false);
        awaitEpisode("STUCK_AT_LIMIT", false);
    }

    @Test
    void after_the_service_was_down_nobody_is_silent_before_it_has_listened_and_a_real_silence_is_found() {
        plant.send("LT-1", Instant.now(), 1, 50).statusCode(200);
        plant.awaitLatest("LT-1", 1);
        var sensor = "(select number from sensor where uscc = '%s')".formatted(plant.uscc());

        // as if nobody had listened for an hour, and the reading had come just before
        Database.execute("""
                begin;
                select from listening for update;
                update sensor_state set received_at = (select up_to from listening) - interval '1 hour 1 second'
                    where sensor = %1$s;
                update sensor_watch set watched_since = watched_since - interval '2 hours', due_at = now()
                    where sensor = %1$s;
                update listening set since = since - interval '2 hours', up_to = up_to - interval '1 hour';
                commit
                """.formatted(sensor));
        var back = Instant.now();

        var silent = awaitEpisode("NO_DATA", true);
        var openedAt = Instant.parse((String) silent.get("openedAt"));
        assertThat(openedAt).isBetween(back.plusSeconds(1), back.plus(DEADLINE).plusSeconds(2));
        assertThat(Duration.between(Instant.parse((String) silent.get("beganAt")), openedAt))
                .isGreaterThan(Duration.ofHours(1));
    }

    @Test
    void an_episode_is_seen_by_its_enterprise_and_its_area_only() {
        awaitEpisode("NO_DATA", true);
        var id = plant.sensor("LT-1").get("id");

        plant.employee()
                .get("/api/v1/sensors/{id}/health", id)
                .then()
                .statusCode(200)
                .body("", hasSize(1));
        Plant.official("duty-officer", Plant.WEIYANG)
                .get("/api/v1/sensors/{id}/health", id)
                .then()
                .statusCode(404);
        Plant.official("duty-officer", Plant.WEIYANG)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/sensor-health")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        Plant.official("duty-officer", Plant.GAOLING)
                .queryParam("uscc", plant.uscc())
                .queryParam("source", Plant.SOURCE)
                .queryParam("area", Plant.GAOLING)
                .get("/api/v1/sensor-health")
                .then()
                .body("[0].tag", equalTo("LT-1"));
    }

    private Map<String, Object> awaitEpisode(String condition, boolean standing) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(episodes(condition, standing)).hasSize(1));
        return episodes(condition, standing).getFirst();
    }

    private List<Map<String, Object>> episodes(String condition, boolean standing) {
        return plant.employee()
                .queryParam("condition", condition)
                .queryParam("standing", standing)
                .get("/api/v1/sensor-health")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }
}
