package org.yimatong.hazards.telemetry.quarantine.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

/** Reliability T-2: readings whose time cannot be true are kept apart. */
@QuarkusTest
@RealServers
class QuarantineResourceTest {

    private static final Instant NOW = Instant.now();

    @Test
    void readings_of_1970_and_2099_are_refused_and_kept_with_both_times() {
        var plant = Plant.withTanks(Plant.GAOLING, 2);

        plant.send(List.of(
                        Plant.reading("LT-1", Instant.EPOCH, 1, 50),
                        Plant.reading("LT-1", Instant.parse("2099-01-01T00:00:00Z"), 2, 51),
                        Plant.reading("LT-1", NOW.plus(Duration.ofHours(24)), 3, 52),
                        Plant.reading("LT-1", NOW, 4, 53),
                        Plant.reading("LT-9", Instant.EPOCH, 5, 54)))
                .statusCode(200)
                .body("rejected.code", contains("too-old", "future-time", "future-time", "unknown-sensor"));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> quarantined(plant).getList("").size() == 3);
        var kept = quarantined(plant);
        assertThat(kept.getList("sensor")).containsOnly("LT-1");
        assertThat(kept.getList("reason")).containsExactlyInAnyOrder("TOO_OLD", "FUTURE_TIME", "FUTURE_TIME");
        assertThat(kept.getString("find { it.sequence == 1 }.observedAt")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(kept.getString("find { it.sequence == 2 }.observedAt")).isEqualTo("2099-01-01T00:00:00Z");
        assertThat(Instant.parse(kept.getString("find { it.sequence == 2 }.receivedAt")))
                .isBetween(NOW.minusSeconds(60), NOW.plusSeconds(60));
        assertThat(kept.getString("find { it.sequence == 2 }.gateway")).isEqualTo("gateway-" + plant.uscc());
        plant.awaitLatest("LT-1", 4);
        assertThat(plant.storedSequences("LT-1")).containsExactly(4);
    }

    @Test
    void a_reading_sent_again_is_kept_once_and_of_each_sensor_the_newest_hundred() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var readings = IntStream.range(0, 150)
                .<Map<String, Object>>mapToObj(i -> Plant.reading("LT-1", Instant.EPOCH.plusSeconds(i), i, 50))
                .toList();

        plant.send(readings.subList(0, 60)).statusCode(422);
        await().atMost(Duration.ofSeconds(10)).until(() -> stored(plant) == 60);
        plant.send(readings.subList(0, 60)).statusCode(422);
        plant.send(readings.subList(60, 150)).statusCode(422);

        await().atMost(Duration.ofSeconds(10)).until(() -> newest(plant) == 149);
        assertThat(stored(plant)).isEqualTo(100);
        assertThat(Database.number(
                        "select min(sequence) from quarantined_reading where uscc = '%s'".formatted(plant.uscc())))
                .isEqualTo(50);
    }

    @Test
    void a_clock_that_is_a_day_ahead_is_seen() {
        var plant = Plant.withTanks(Plant.GAOLING, 2);

        plant.send("LT-1", NOW.plus(Duration.ofDays(1)), 1, 50).statusCode(422);
        plant.send("LT-2", Instant.now(), 1, 50).statusCode(200);

        await().atMost(Duration.ofSeconds(10))
                .until(() -> clocks(plant, 0).getList("").size() == 2);
        assertThat(clocks(plant, 60).getList("sensor")).containsExactly("LT-1");
        assertThat(clocks(plant, 60).getLong("[0].aheadMillis"))
                .isBetween(Duration.ofHours(23).toMillis(), Duration.ofHours(25).toMillis());
    }

    @Test
    void they_are_seen_by_whom_they_concern_only() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", Instant.EPOCH, 1, 50).statusCode(422);
        await().atMost(Duration.ofSeconds(10)).until(() -> stored(plant) == 1);

        for (var path : List.of("/api/v1/quarantined-readings", "/api/v1/sensor-clocks")) {
            Plant.in(Plant.GAOLING).employee().get(path).then().statusCode(200).body("", hasSize(0));
            Plant.official("inspector", Plant.WEIYANG)
                    .queryParam("uscc", plant.uscc())
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(0));
            plant.gateway().get(path).then().statusCode(403);
        }
    }

    private static JsonPath quarantined(Plant plant) {
        return plant.employee()
                .queryParam("sensor", "LT-1")
                .get("/api/v1/quarantined-readings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath clocks(Plant plant, int beyondSeconds) {
        return plant.employee()
                .queryParam("beyondSeconds", beyondSeconds)
                .get("/api/v1/sensor-clocks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long stored(Plant plant) {
        return Database.number("select count(*) from quarantined_reading where uscc = '%s'".formatted(plant.uscc()));
    }

    private static long newest(Plant plant) {
        return Database.number(
                "select max(sequence) from quarantined_reading where uscc = '%s'".formatted(plant.uscc()));
    }
}
