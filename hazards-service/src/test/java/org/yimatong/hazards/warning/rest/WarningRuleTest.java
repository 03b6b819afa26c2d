package org.yimatong.hazards.warning.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class WarningRuleTest {

    private static final Map<String, Object> ALARM =
            Map.of("code", "any-alarm", "condition", "ALARM_STANDING", "colour", "RED");

    @Inject
    Clock clock;

    @Test
    void the_rules_that_come_with_the_software_are_a_proposal() {
        Plant.official("duty-officer", Plant.GAOLING)
                .get("/api/v1/warning-rules")
                .then()
                .statusCode(200)
                .body("find { it.version == 1 }.proposal", equalTo(true))
                .body("find { it.version == 2 }.proposal", equalTo(true))
                .body("find { it.version == 2 }.rules.code", hasItems("sensors-offline", "work-beyond-permit"));
        one(1).statusCode(200).body("rules.code", hasItem("graver-hot-work"));
    }

    @Test
    void a_version_tells_who_wrote_it_why_and_from_when_it_holds() {
        var inTwoDays = clock.instant().plus(Duration.ofDays(2));

        int version = write("610100", inTwoDays, List.of(ALARM))
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/warning-rules/[0-9]+"))
                .body("recordedBy", equalTo("supervisor"))
                .body("proposal", equalTo(false))
                .body("rules[0].forMinutes", equalTo(0))
                .extract()
                .path("version");

        one(version).statusCode(200).body("rules.code", contains("any-alarm")).body("purpose", equalTo("本市规则"));
        Database.execute("delete from warning_rule_table where version = " + version); // others judge by it
        one(version).statusCode(404);
    }

    private static ValidatableResponse one(int version) {
        return Plant.official("duty-officer", Plant.GAOLING)
                .get("/api/v1/warning-rules/" + version)
                .then();
    }

    @Test
    void what_nobody_can_judge_by_is_refused_at_its_row() {
        var inTwoDays = clock.instant().plus(Duration.ofDays(2));

        write(
                        "610100",
                        inTwoDays,
                        List.of(
                                ALARM,
                                ALARM,
                                Map.of("code", "blue", "condition", "PROMISE_MISSING", "colour", "BLUE"),
                                Map.of(
                                        "code", "grades",
                                        "condition", "ALARM_STANDING",
                                        "colour", "RED",
                                        "grades", List.of("LIFTING")),
                                Map.of("code", "number", "condition", "SENSORS_OFFLINE", "colour", "RED"),
                                Map.of(
                                        "code", "minutes",
                                        "condition", "PROMISE_MISSING",
                                        "colour", "RED",
                                        "forMinutes", 5),
                                Map.of(
                                        "code", "percent",
                                        "condition", "SENSORS_OFFLINE",
                                        "colour", "RED",
                                        "atLeast", 101)))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/rules/1/code",
                                "/rules/2/colour",
                                "/rules/3/grades",
                                "/rules/4/atLeast",
                                "/rules/5/forMinutes",
                                "/rules/6/atLeast"));
        write("610100", clock.instant(), List.of(ALARM))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/effectiveFrom"));
    }

    @Test
    void the_rules_are_a_matter_of_the_whole_city() {
        write(Plant.GAOLING, clock.instant().plus(Duration.ofDays(2)), List.of(ALARM))
                .statusCode(403);
    }

    private static ValidatableResponse write(String area, Instant from, List<Map<String, Object>> rules) {
        return Plant.official("supervisor", area)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("purpose", "本市规则", "effectiveFrom", from.toString(), "rules", rules))
                .post("/api/v1/warning-rules")
                .then();
    }
}
