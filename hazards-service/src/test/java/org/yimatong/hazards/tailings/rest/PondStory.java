package org.yimatong.hazards.tailings.rest;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.yimatong.hazards.Plant;

/** A plant in Gaoling with a wet pond of grade four, and what people do with it. */
abstract class PondStory {

    static final String PONDS = "/api/v1/tailings-ponds";

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);

    Plant plant;
    String pond;

    @BeforeEach
    void a_plant_with_a_pond() {
        plant = Plant.in(Plant.GAOLING);
        pond = register("WK-01", "WET", "900", "45").statusCode(201).extract().path("id");
    }

    ValidatableResponse register(String code, String kind, String volume, String height) {
        var entry = Map.of(
                "uscc", plant.uscc(), "code", code, "name", "王家沟尾矿库", "kind", kind, "size", size(volume, height));
        return post(Plant.official("registrar", Plant.GAOLING), "", entry);
    }

    static Map<String, Object> size(String volume, String height) {
        return Map.of("totalVolume", volume, "damHeight", height);
    }

    ValidatableResponse setUp(String code, String item, @Nullable Map<String, Object> thresholds) {
        var entry = new HashMap<String, Object>(Map.of("code", code, "name", "测点" + code, "item", item));
        if (thresholds != null) {
            entry.put("thresholds", thresholds);
        }
        return post(Plant.official("registrar", Plant.GAOLING), "/" + pond + "/points", entry);
    }

    /** Points of displacement P1, P2 and so on, red at 100 mm. */
    void displacementPoints(int number) {
        for (var point = 1; point <= number; point++) {
            setUp("P" + point, "DISPLACEMENT", Map.of("red", "100")).statusCode(201);
        }
    }

    /** All that a wet pond has to monitor besides displacement, observed and far from any warning. */
    void quietPond() {
        setUp("Z1", "PHREATIC_LINE", Map.of("red", "2")).statusCode(201);
        setUp("Z2", "BEACH", null).statusCode(201);
        setUp("Z3", "WATER_LEVEL", null).statusCode(201);
        setUp("Z4", "RAINFALL", null).statusCode(201);
        quietPond(NOW);
    }

    void quietPond(Instant at) {
        observe(value("Z1", at, "9"), value("Z2", at, "900"), value("Z3", at, "9"), value("Z4", at, "0"))
                .statusCode(201);
    }

    static Map<String, Object> value(String point, Instant at, String value) {
        return Map.of("point", point, "observedAt", at.toString(), "value", value);
    }

    static Map<String, Object> colour(String point, Instant at, String colour) {
        return Map.of("point", point, "observedAt", at.toString(), "colour", colour);
    }

    @SafeVarargs
    final ValidatableResponse observe(Map<String, Object>... observations) {
        return post(
                plant.employee(),
                "/" + pond + "/point-reports",
                Map.of("observations", new ArrayList<>(List.of(observations))));
    }

    ValidatableResponse post(RequestSpecification caller, String path, Map<String, ?> body) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(PONDS + path)
                .then();
    }

    /** A step based on the newest version of the pond. */
    ValidatableResponse step(String role, String step, Map<String, ?> body) {
        var seen = plant.employee().get(PONDS + "/{id}", pond).header("ETag");
        return Plant.official(role, Plant.GAOLING)
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .put(PONDS + "/{id}/" + step, pond)
                .then();
    }

    ValidatableResponse get(String path) {
        return plant.employee().get(PONDS + "/" + pond + path).then().statusCode(200);
    }
}
