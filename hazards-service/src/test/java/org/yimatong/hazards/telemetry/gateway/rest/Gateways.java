package org.yimatong.hazards.telemetry.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yimatong.hazards.Plant;

/** Data gateways as the bureau's administrator sees them. */
public final class Gateways {

    private Gateways() {}

    /** The plant's only data gateway, once it is enrolled. */
    public static Map<String, Object> enrolled(Plant plant) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(of(plant)).hasSize(1));
        return of(plant).getFirst();
    }

    public static List<Map<String, Object>> of(Plant plant) {
        return Plant.official("administrator", Plant.GAOLING)
                .queryParam("uscc", plant.uscc())
                .get("/api/v1/data-gateways")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    /** Takes a step on the plant's data gateway as it is now. */
    public static ValidatableResponse step(Plant plant, String step, Map<String, ?> body) {
        var id = enrolled(plant).get("id");
        var etag = Plant.official("administrator", Plant.GAOLING)
                .get("/api/v1/data-gateways/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return Plant.official("administrator", Plant.GAOLING)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/data-gateways/{id}/{step}", id, step)
                .then();
    }

    /** Waits until what is seen of the plant's data gateway is so. */
    public static void awaitCount(Plant plant, String member, int count) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(enrolled(plant)).containsEntry(member, count));
    }
}
