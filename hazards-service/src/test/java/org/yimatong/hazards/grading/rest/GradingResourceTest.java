package org.yimatong.hazards.grading.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class GradingResourceTest {

    @Test
    void a_preview_tells_the_level_and_what_it_rests_on() {
        preview(60, List.of(Map.of("substance", "液氯", "quantity", "5"), Map.of("substance", "氨", "quantity", "5")))
                .statusCode(200)
                .body("grading.edition", equalTo("GB 18218-2018"))
                .body("grading.alpha", equalTo("1.5"))
                .body("grading.level", equalTo(4))
                .body("grading.units[0].s", equalTo("1.5"))
                .body("grading.units[0].rExact", equalTo("15/2"))
                .body("grading.units[0].majorHazardSource", equalTo(true))
                .body("grading.units[0].substances[0].identifiedAs", equalTo("氯"))
                .body("grading.units[0].substances[0].criticalQuantity", equalTo("5"))
                .body("grading.units[0].substances[0].beta", equalTo("4"))
                .body("grading.units[0].substances[0].betaBasis", equalTo("TABLE_3"))
                .body("grading.units[0].substances[1].ratio", equalTo("0.5"))
                .body("afterAdditions", nullValue());
    }

    @Test
    void what_if_20_t_of_chlorine_were_added() {
        var unit = Map.of(
                "name", "罐区",
                "substances", List.of(Map.of("substance", "甲醇", "quantity", "400")),
                "additions", List.of(Map.of("substance", "氯", "quantity", "20")));

        send(Map.of("peopleWithin500m", 100, "units", List.of(unit)))
                .statusCode(200)
                .body("grading.level", nullValue())
                .body("grading.units[0].s", equalTo("0.8"))
                .body("grading.units[0].substances[0].doubts", contains("BETA_DERIVED"))
                .body("afterAdditions.units[0].s", equalTo("4.8"))
                .body("afterAdditions.units[0].r", equalTo("33.6"))
                .body("afterAdditions.level", equalTo(3));
    }

    @Test
    void what_is_wrong_with_an_addition_is_named_together_with_the_rest() {
        var unit = Map.of(
                "name", "罐区",
                "substances", List.of(Map.of("substance", "水", "quantity", "1")),
                "additions", List.of(Map.of("substance", "氯", "quantity", "-1")));

        send(Map.of("peopleWithin500m", 0, "units", List.of(unit)))
                .statusCode(422)
                .body("errors.pointer", contains("/units/0/substances/0/substance", "/units/0/additions/0/quantity"));
    }

    @Test
    void every_wrong_place_is_named() {
        preview(-1, List.of(Map.of("substance", "水", "quantity", "-1")))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/peopleWithin500m",
                                "/units/0/substances/0/quantity",
                                "/units/0/substances/0/substance"))
                .body("errors[2].detail", containsString("does not name \"水\""));
        send(Map.of("units", List.of())).statusCode(422).body("errors.pointer", contains("/peopleWithin500m"));
        preview(1, List.of(Map.of("substance", "氯")))
                .statusCode(422)
                .body("errors.pointer", contains("/units/0/substances/0/quantity"));
        preview(1, List.of(Map.of("substance", "氯", "quantity", 5)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/units/0/substances/0/quantity"));
        preview(1, List.of(Map.of("substance", "氯", "quantity", "5", "criticalQuantity", "0")))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-member"));
        preview(1, List.of(Map.of("substance", "氯", "quantity", "5", "beta", Map.of("value", "2"))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/units/0/substances/0/beta/reason"));
    }

    @Test
    void the_tables_can_be_looked_up() {
        Plant.official("analyst", Plant.GAOLING)
                .queryParam("name", "液氯")
                .get("/api/v1/hazardous-substances")
                .then()
                .statusCode(200)
                .body("name", contains("氯"))
                .body("[0].criticalQuantity", equalTo("5"));
        Plant.official("analyst", Plant.GAOLING)
                .queryParam("limit", 80)
                .get("/api/v1/hazardous-substances")
                .then()
                .body("", hasSize(80))
                .header("Link", containsString("cursor="));
        Plant.official("analyst", Plant.GAOLING)
                .get("/api/v1/hazard-classes")
                .then()
                .statusCode(200)
                .body("symbol", hasItem("W5.4"))
                .body("", hasSize(24));
    }

    private static ValidatableResponse preview(int people, List<Map<String, Object>> substances) {
        return send(
                Map.of("peopleWithin500m", people, "units", List.of(Map.of("name", "罐区", "substances", substances))));
    }

    private static ValidatableResponse send(Map<String, Object> request) {
        return Plant.official("inspector", Plant.GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/hazard-source-gradings")
                .then();
    }
}
