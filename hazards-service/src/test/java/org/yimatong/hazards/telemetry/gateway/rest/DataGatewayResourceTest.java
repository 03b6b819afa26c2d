package org.yimatong.hazards.telemetry.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DataGatewayResourceTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Instant NOW = Instant.now();

    @Test
    void a_gateway_is_enrolled_when_it_first_sends_and_what_became_of_its_readings_is_counted() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        plant.send("LT-1", NOW, 2, 5_000).statusCode(422);

        Gateways.awaitCount(plant, "rejected", 1);

        var gateway = Gateways.enrolled(plant);
        assertThat(gateway)
                .containsEntry("name", "gateway-" + plant.uscc())
                .containsEntry("area", Plant.GAOLING)
                .containsEntry("suspended", false)
                .containsEntry("ownQuota", false)
                .containsEntry("accepted", 1)
                .containsEntry("duplicate", 1)
                .containsEntry("overQuota", 0)
                .containsKey("lastSeenAt");
        assertThat(Database.number("select count(*) from audit_entry where action = 'enrolled' and thing_id = '%s'"
                        .formatted(gateway.get("id"))))
                .isEqualTo(1);
    }

    @Test
    void a_suspended_gateway_is_refused_within_a_second_until_it_is_reinstated() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        Gateways.awaitCount(plant, "accepted", 1);

        Gateways.step(plant, "suspension", Map.of("reason", "鉴权密钥泄露"))
                .statusCode(200)
                .body("suspended", equalTo(true))
                .body("accepted", equalTo(1));

        await().atMost(A_SECOND)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> plant.send("LT-1", NOW, 2, 51)
                        .statusCode(403)
                        .body("type", equalTo("/problems/gateway-suspended"))
                        .body("detail", org.hamcrest.Matchers.containsString("鉴权密钥泄露")));
        Gateways.step(plant, "suspension", Map.of("reason", "again"))
                .statusCode(409)
                .body("type", equalTo("/problems/gateway-step-refused"))
                .body("suspended", equalTo(true));

        Gateways.step(plant, "reinstatement", Map.of()).statusCode(200);
        await().atMost(A_SECOND)
                .untilAsserted(() -> plant.send("LT-1", NOW, 3, 51).statusCode(200));
        Gateways.step(plant, "reinstatement", Map.of()).statusCode(409);
    }

    @Test
    void a_gateway_reports_only_on_the_sources_it_was_assigned() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);

        Gateways.step(plant, "sources", Map.of("sources", List.of(Plant.SOURCE, "610110001999")))
                .statusCode(422)
                .body("errors.pointer", contains("/sources/1"))
                .body("errors.code", contains("unknown-source"));
        Gateways.step(plant, "sources", Map.of("sources", List.of(Plant.SOURCE)))
                .statusCode(200)
                .body("sources", contains(Plant.SOURCE));
        plant.send("LT-1", NOW, 2, 50).statusCode(200);

        Database.execute(
                "update data_gateway set sources = '{610110001999}' where uscc = '%s'".formatted(plant.uscc()));
        Database.execute("update data_gateway_revision set revision = revision + 1");
        await().atMost(A_SECOND)
                .untilAsserted(() -> plant.send("LT-1", NOW, 3, 50)
                        .statusCode(422)
                        .body("errors.code", contains("source-not-assigned")));
    }

    @Test
    void people_change_what_they_have_seen_and_what_they_may() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        var id = Gateways.enrolled(plant).get("id");
        var path = "/api/v1/data-gateways/" + id + "/reinstatement";

        Plant.official("administrator", Plant.GAOLING).put(path).then().statusCode(428);
        Plant.official("administrator", Plant.GAOLING)
                .header("If-Match", "\"77\"")
                .put(path)
                .then()
                .statusCode(412)
                .body("current.uscc", equalTo(plant.uscc()));
        Plant.official("administrator", Plant.WEIYANG)
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(404);
        Plant.official("inspector", Plant.GAOLING)
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(403);
        Gateways.step(plant, "quota", Map.of("readingsPerSecond", 0, "burst", 10))
                .statusCode(422)
                .body("errors.pointer", contains("/readingsPerSecond"));
    }

    @Test
    void gateways_are_seen_by_whom_they_concern_only() {
        var plant = Plant.withTanks(Plant.GAOLING, 1);
        plant.send("LT-1", NOW, 1, 50).statusCode(200);
        var id = Gateways.enrolled(plant).get("id");

        plant.employee().get("/api/v1/data-gateways").then().statusCode(200).body("", hasSize(1));
        Plant.in(Plant.GAOLING).employee().get("/api/v1/data-gateways").then().body("", hasSize(0));
        Plant.official("administrator", Plant.WEIYANG)
                .get("/api/v1/data-gateways/{id}", id)
                .then()
                .statusCode(404);
        Plant.official("registrar", Plant.GAOLING)
                .contentType(ContentType.JSON)
                .get("/api/v1/data-gateways?limit=1")
                .then()
                .statusCode(200)
                .body("", hasSize(1));
    }
}
