package org.yimatong.hazards.duty.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Plant;
import org.yimatong.hazards.SettableClock;
import org.yimatong.hazards.assessment.rest.AssessmentStory;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SafetyDutyResourceTest extends AssessmentStory {

    private static final String DUTIES = "/api/v1/hazard-source-duties";

    @Inject
    SettableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void duties_follow_from_an_assessment_with_their_rule_and_its_certainty() {
        assess(assessment(today(), Map.of("substance", "液氯", "quantity", "250")))
                .statusCode(201);

        duties("?met=false&source=" + source)
                .body("", hasSize(9))
                .body("find { it.kind == 'SPECIAL_PLAN_DRILL' }.grounds[0].confidence", equalTo("GENERAL_KNOWLEDGE"));
        duties("?kind=QUANTITATIVE_RISK_ASSESSMENT&area=" + Plant.GAOLING)
                .body("[0].grounds[0].clock", equalTo("qra-toxic-gas"))
                .body("[0].grounds[0].confidence", equalTo("PUBLISHED"))
                .body("[0].grounds[0].substances", contains("液氯"))
                .body("[0].grounds[0].sum", equalTo("50"));
    }

    @Test
    void a_newer_assessment_changes_them() {
        assess(assessment(today(), Map.of("substance", "液氯", "quantity", "250")))
                .statusCode(201);
        assess(assessment(today())).statusCode(201);
        duties("").body("", hasSize(6)).body("kind", not(hasItem("EMERGENCY_SHUTDOWN")));

        assess(assessment(today(), Map.of("substance", "氯", "quantity", "1"))).statusCode(201);
        duties("").body("", hasSize(6));
    }

    @Test
    void a_record_meets_a_duty_until_its_time_is_over() {
        assess(assessment(today())).statusCode(201);
        var drill = id("ON_SITE_PLAN_DRILL");

        done(plant.employee(), drill, entry(today().minusMonths(6).plusDays(9), null))
                .statusCode(201)
                .body("state", equalTo("MET"));
        duties("?met=true").body("kind", contains("ON_SITE_PLAN_DRILL"));
        plant.employee()
                .get(DUTIES + "/" + drill + "/records")
                .then()
                .statusCode(200)
                .body("document.reference", contains("YL-2026-1"));

        clock.set(Instant.now().plus(Duration.ofDays(20)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> duties("?state=LAPSED").body("id", contains(drill)));
        duties("?met=false").body("id", hasItem(drill));
    }

    @Test
    void a_risk_assessment_is_an_agencys() {
        assess(assessment(today(), Map.of("substance", "液氯", "quantity", "250")))
                .statusCode(201);
        var risk = id("QUANTITATIVE_RISK_ASSESSMENT");

        done(plant.employee(), risk, entry(today(), null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/agency"));
        done(plant.employee(), risk, entry(today().plusDays(1), "陕西某评价机构"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/doneOn"));
        done(Plant.official("inspector", Plant.GAOLING), risk, entry(today(), "陕西某评价机构"))
                .statusCode(201)
                .body("state", equalTo("MET"));
        assess(assessment(today(), Map.of("substance", "液氯", "quantity", "300")))
                .statusCode(201);
        duties("?met=false").body("kind", hasItem("QUANTITATIVE_RISK_ASSESSMENT"));
    }

    @Test
    void nobody_else_sees_or_meets_them() {
        assess(assessment(today())).statusCode(201);
        var drill = id("ON_SITE_PLAN_DRILL");
        var neighbour = Plant.in(Plant.WEIYANG);

        done(neighbour.employee(), drill, entry(today(), null)).statusCode(404);
        neighbour.employee().get(DUTIES + "/" + drill + "/records").then().statusCode(404);
        done(Plant.official("analyst", Plant.GAOLING), drill, entry(today(), null))
                .statusCode(403);
        Plant.official("analyst", Plant.WEIYANG)
                .get(DUTIES + "?uscc=" + plant.uscc())
                .then()
                .body("", equalTo(List.of()));
        Plant.official("analyst", Plant.GAOLING)
                .get(DUTIES + "?met=false&kind=VIDEO_SURVEILLANCE&uscc=" + plant.uscc())
                .then()
                .body("sourceId", containsInAnyOrder(source));
    }

    private ValidatableResponse duties(String query) {
        return plant.employee().get(DUTIES + query).then().statusCode(200);
    }

    private String id(String kind) {
        return duties("?kind=" + kind).extract().path("[0].id");
    }

    private static Map<String, Object> entry(LocalDate day, String agency) {
        var entry = new HashMap<String, Object>();
        entry.put("doneOn", day.toString());
        entry.put("document", Map.of("title", "演练记录", "reference", "YL-2026-1"));
        if (agency != null) {
            entry.put("agency", agency);
        }
        return entry;
    }

    private static ValidatableResponse done(RequestSpecification who, String duty, Map<String, Object> entry) {
        return who.header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(entry)
                .post(DUTIES + "/" + duty + "/records")
                .then();
    }
}
