package org.yimatong.hazards.telemetry.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class TelemetryResourceTest {

    private static final Instant NOW = Instant.now();

    @Test
    void each_reading_is_answered_for_itself() {
        var plant = Plant.withTanks(Plant.GAOLING, 2);

        sent(plant, """
                {"readings": [
                  {"sensor": "LT-1", "observedAt": "%1$s", "sequence": 1, "value": 50},
                  {"sensor": "LT-9", "observedAt": "%1$s", "sequence": 1, "value": 50},
                  {"sensor": "LT-1", "observedAt": "%1$s", "sequence": 2, "value": NaN},
                  {"sensor": "LT-1", "observedAt": "%1$s", "sequence": 3, "value": 100.01},
                  {"sensor": "LT-1", "observedAt": "%2$s", "sequence": 4, "value": 50},
                  {"sensor": "LT-1", "observedAt": "%3$s", "sequence": 5, "value": 50},
                  {"sensor": "LT-2", "observedAt": "%1$s", "sequence": 1, "value": 100},
                  {"sensor": "LT-1", "observedAt": "%1$s", "sequence": 1, "value": 50}
                ]}""".formatted(NOW, NOW.plus(Duration.ofMinutes(6)), NOW.minus(Duration.ofDays(31))))
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("duplicate", equalTo(1))
                .body("rejected.index", contains(1, 2, 3, 4, 5))
                .body(
                        "rejected.code",
                        contains("unknown-sensor", "not-finite", "out-of-range", "future-time", "too-old"))
                .body("rejected[0].detail", equalTo("The enterprise has no sensor of this tag"));

        plant.awaitLatest("LT-2", 1);
    }

    @Test
    void a_message_sent_again_is_known() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);

        plant.send("LT-1", NOW, 1, 50)
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("duplicate", equalTo(1));
    }

    @Test
    void a_message_of_which_nothing_is_of_use_is_refused_with_every_reason() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        sent(plant, """
                {"readings": [{"sensor": "LT-1", "observedAt": "%s", "sequence": 1, "value": "50"}, 7]}""".formatted(NOW))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"))
                .body("errors.pointer", contains("/readings/0", "/readings/1"))
                .body("errors.code", contains("not-a-number", "not-an-object"));
        sent(plant, "{\"readings\": []}").statusCode(422).body("errors[0].code", equalTo("no-readings"));
    }

    @Test
    void what_is_no_message_is_refused_whole() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);

        sent(plant, "{\"readings\": [").statusCode(400).body("type", equalTo("/problems/malformed-json"));
        sent(plant, "{\"readings\": [], \"role\": \"admin\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/role"));
    }

    @Test
    void more_readings_than_a_message_takes_are_refused() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var readings = new ArrayList<Map<String, Object>>();
        for (var sequence = 0; sequence < 1_001; sequence++) {
            readings.add(Plant.reading("LT-1", NOW, sequence, 50));
        }

        plant.send(readings).statusCode(413).body("type", equalTo("/problems/too-many-readings"));
        plant.send(readings.subList(0, 1_000)).statusCode(200).body("accepted", equalTo(1_000));
    }

    @Test
    void a_gateway_sends_for_its_own_enterprise_only() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        var neighbour = Plant.in(Plant.WEIYANG);

        neighbour.send("LT-1", NOW, 1, 50).statusCode(422).body("errors[0].code", equalTo("unknown-sensor"));
        plant.employee()
                .contentType(ContentType.JSON)
                .body(Map.of("readings", List.of(Plant.reading("LT-1", NOW, 1, 50))))
                .post("/api/v1/telemetry")
                .then()
                .statusCode(403);
    }

    @Test
    void a_gateway_of_no_enterprise_may_send_nothing() {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.of("data-gateway").sign())
                .contentType(ContentType.JSON)
                .body("{\"readings\": []}")
                .post("/api/v1/telemetry")
                .then()
                .statusCode(403);
    }

    @Test
    void sensors_show_their_limits_and_their_latest_reading_to_those_whom_they_concern() {
        var plant = Plant.withTanks(Plant.GAOLING, 3);
        plant.send("LT-2", NOW, 1, 85).statusCode(200);
        plant.awaitLatest("LT-2", 1);

        Plant.official("inspector", Plant.GAOLING)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/sensors")
                .then()
                .statusCode(200)
                .body("tag", containsInAnyOrder("LT-1", "LT-2", "LT-3"))
                .body("find { it.tag == 'LT-2' }.latest.level", equalTo("HIGH"))
                .body("find { it.tag == 'LT-2' }.highHigh", equalTo("90"));
        Plant.official("inspector", Plant.WEIYANG)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/sensors")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        Plant.official("inspector", Plant.WEIYANG)
                .get("/api/v1/sensors/{id}/readings", plant.sensor("LT-2").get("id"))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse sent(Plant plant, String message) {
        return plant.gateway().body(message).post("/api/v1/telemetry").then();
    }
}
