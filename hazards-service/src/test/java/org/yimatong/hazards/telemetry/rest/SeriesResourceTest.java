package org.yimatong.hazards.telemetry.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.telemetry.store.StoreAsSystem;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SeriesResourceTest {

    private static final Instant BEGIN =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(1_800);

    private static final List<Long> SEQUENCES = List.of(0L, 1L, 2L, 3L, 4L, Long.MAX_VALUE);

    private final StoreAsSystem store;

    SeriesResourceTest(StoreAsSystem store) {
        this.store = store;
    }

    @AfterEach
    void unpack() {
        store.reset();
    }

    @Test
    void minutes_show_peaks_and_leave_gaps() {
        var plant = withReadings();

        rollups(plant, Map.of("resolution", "minute", "from", BEGIN.toString()))
                .body("resolution", equalTo("MINUTE"))
                .body("from", contains(BEGIN.toString(), BEGIN.plusSeconds(300).toString()))
                .body("count", contains(3, 1))
                .body("min", contains(49f, 52f))
                .body("max", contains(79.5f, 52f))
                .body("avg", contains(59.5f, 52f))
                .body("first", contains(50f, 52f))
                .body("last", contains(49f, 52f));
    }

    @Test
    void they_are_the_same_once_they_are_packed_for_those_whom_they_concern() {
        var plant = withReadings();
        store.pack(BEGIN.plusSeconds(300).truncatedTo(ChronoUnit.HOURS));

        rollups(plant, Map.of("from", BEGIN.toString())).body("count", contains(3, 1));
        assertThat(plant.storedSequences("LT-1")).containsExactly(1, 2, 3, 4);
        Plant.official("analyst", Plant.WEIYANG)
                .get("/api/v1/sensors/{id}/rollups", plant.sensor("LT-1").get("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void hours_are_whole_hours() {
        var plant = withReadings();
        var hour = BEGIN.truncatedTo(ChronoUnit.HOURS);

        var from = rollups(
                        plant,
                        Map.of(
                                "resolution",
                                "hour",
                                "from",
                                BEGIN.plusSeconds(1).toString()))
                .extract()
                .jsonPath()
                .getList("from", String.class);

        assertThat(from).first().isEqualTo(hour.toString());
    }

    @Test
    void a_long_period_is_answered_in_parts() {
        var plant = withReadings();
        var from = BEGIN.minus(50_001, ChronoUnit.MINUTES);

        var link = rollups(
                        plant,
                        Map.of(
                                "from",
                                from.toString(),
                                "to",
                                BEGIN.plusSeconds(600).toString()))
                .body("from", hasSize(0))
                .extract()
                .header("Link");

        var next = link.substring(link.indexOf("/api"), link.indexOf('>'));
        plant.employee()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .header("Link", nullValue())
                .body("count", contains(3, 1));
    }

    @Test
    void readings_come_page_by_page_also_those_of_one_instant() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var readings = new ArrayList<Map<String, Object>>();
        for (var sequence : SEQUENCES) {
            readings.add(Plant.reading("LT-1", BEGIN, sequence, 50));
        }
        readings.add(Plant.reading("LT-1", BEGIN.plusSeconds(1), 8, 50));
        plant.send(readings).statusCode(200);
        plant.awaitLatest("LT-1", 8);

        var seen = new ArrayList<Long>();
        var next = "/api/v1/sensors/%s/readings?limit=3"
                .formatted(plant.sensor("LT-1").get("id"));
        while (next != null) {
            var page = plant.employee()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("sequence", Long.class));
            var link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/api"), link.indexOf('>'));
        }

        assertThat(seen).startsWith(SEQUENCES.toArray(Long[]::new)).endsWith(8L).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "resolution, second,               value-unknown",
        "resolution, MINUTE,               value-unknown",
        "from,       yesterday,            instant-malformed",
        "to,         2026-02-30T00:00:00Z, instant-malformed",
        "to,         2001-01-01T00:00:00Z, period-reversed"
    })
    void nonsense_is_refused_and_named(String parameter, String value, String code) {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        plant.employee()
                .queryParam(parameter, value)
                .get("/api/v1/sensors/{id}/rollups", plant.sensor("LT-1").get("id"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    private static Plant withReadings() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send(List.of(
                        Plant.reading("LT-1", BEGIN, 1, 50),
                        Plant.reading("LT-1", BEGIN.plusSeconds(20), 2, 79.5),
                        Plant.reading("LT-1", BEGIN.plusSeconds(40), 3, 49),
                        Plant.reading("LT-1", BEGIN.plusSeconds(300), 4, 52)))
                .statusCode(200);
        plant.awaitLatest("LT-1", 4);
        return plant;
    }

    private static ValidatableResponse rollups(Plant plant, Map<String, String> parameters) {
        return plant.employee()
                .queryParams(parameters)
                .get("/api/v1/sensors/{id}/rollups", plant.sensor("LT-1").get("id"))
                .then()
                .statusCode(200);
    }
}
