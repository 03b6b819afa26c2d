package org.yimatong.hazards.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class AssessmentResourceTest extends AssessmentStory {

    @Test
    void an_assessment_is_frozen_with_its_evidence_and_sets_the_level_of_the_source() {
        var id = assess(assessment(today()))
                .statusCode(201)
                .body("assessment.level", equalTo(3))
                .body("assessment.recordedBy", equalTo("inspector"))
                .body("grading.edition", equalTo("GB 18218-2018"))
                .extract()
                .<String>path("assessment.id");

        asRegistered()
                .body("[0].level", equalTo(3))
                .body("[0].assessmentId", equalTo(id))
                .body("[0].assessedOn", equalTo(today().toString()));
        plant.employee()
                .get(SOURCES + "/{source}/assessments/{id}", source, id)
                .then()
                .statusCode(200)
                .body("assessment.id", equalTo(id))
                .body("grading.alpha", equalTo("0.5"))
                .body("grading.units[0].r", equalTo("40"))
                .body("grading.units[0].substances[0].quantity", equalTo("100"))
                .body("grading.units[0].substances[0].criticalQuantity", equalTo("5"))
                .body("grading.units[0].substances[0].beta", equalTo("4"));
        assertThat(Database.number("select count(*) from audit_entry where action = 'assessment.recorded'"
                        + " and thing_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_highest_unit_gives_the_level() {
        var entered = assessment(today());
        entered.put(
                "units",
                List.of(
                        Map.of("name", "一", "substances", List.of(Map.of("substance", "氯", "quantity", "5"))),
                        Map.of("name", "二", "substances", List.of(Map.of("substance", "氯", "quantity", "125")))));

        assess(entered).statusCode(201).body("assessment.level", equalTo(2));
    }

    @Test
    void the_highest_source_gives_the_level_of_the_enterprise() {
        plant.employee()
                .get("/api/v1/enterprise-hazard-levels")
                .then()
                .statusCode(200)
                .body("uscc", contains(plant.uscc()))
                .body("[0].level", equalTo(1));
        assess(assessment(today())).statusCode(201);

        Plant.official("analyst", Plant.GAOLING)
                .get("/api/v1/enterprise-hazard-levels?uscc=" + plant.uscc())
                .then()
                .body("[0].level", equalTo(3))
                .body("[0].sources", equalTo(1));
        Plant.official("analyst", Plant.WEIYANG)
                .get("/api/v1/enterprise-hazard-levels?uscc=" + plant.uscc())
                .then()
                .body("", hasSize(0));
    }

    @Test
    void a_source_that_falls_below_the_threshold_keeps_its_level_until_it_is_deregistered() {
        assess(assessment(today(), Map.of("substance", "氯", "quantity", "4.9")))
                .statusCode(201)
                .body("grading.units[0].majorHazardSource", equalTo(false));

        asRegistered().body("[0].level", equalTo(1)).body("[0].assessmentId", notNullValue());
    }

    @Test
    void a_file_does_not_overrule_an_assessment() {
        assess(assessment(today())).statusCode(201);

        plant.importSources().statusCode(201).body("rejected", equalTo(1));
        asRegistered().body("[0].level", equalTo(3));
    }

    @Test
    void history_stays_newest_first() {
        var first = assess(assessment(today().minusYears(1))).extract().<String>path("assessment.id");
        var second = assess(assessment(today())).extract().<String>path("assessment.id");

        plant.employee()
                .get(SOURCES + "/{source}/assessments", source)
                .then()
                .statusCode(200)
                .body("id", contains(second, first));
        var page = plant.employee().get(SOURCES + "/{source}/assessments?limit=1", source);
        page.then().body("id", contains(second));
        var next = page.header("Link");
        plant.employee()
                .urlEncodingEnabled(false)
                .get(next.substring(1, next.indexOf('>')))
                .then()
                .body("id", contains(first));
    }

    @Test
    void a_beta_of_ones_own_needs_a_reason_which_is_frozen_too() {
        var substance = new HashMap<String, Object>(Map.of("substance", "砷化氢", "quantity", "10"));
        substance.put("beta", Map.of("value", "20"));
        assess(assessment(today(), substance))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/units/0/substances/0/beta/reason"));

        substance.put("beta", Map.of("value", "20", "reason", "专家论证意见"));
        assess(assessment(today(), substance))
                .statusCode(201)
                .body("grading.units[0].substances[0].betaBasis", equalTo("OVERRIDDEN"))
                .body("grading.units[0].substances[0].betaNote", equalTo("专家论证意见"))
                .body("assessment.level", equalTo(1));
    }

    @Test
    void impossible_days_are_refused_at_their_place() {
        assess(assessment(today().plusDays(1)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/assessedOn"))
                .body("errors[0].code", equalTo("day-in-future"));
        assess(assessment(LocalDate.parse("2019-02-28")))
                .statusCode(422)
                .body("errors[0].code", equalTo("assessment-before-standard"));
        assess(assessment(today())).statusCode(201);
        assess(assessment(today().minusDays(1)))
                .statusCode(422)
                .body("errors[0].code", equalTo("assessment-before-newest"));
    }

    @Test
    void for_everybody_else_there_is_no_such_source() {
        var id = assess(assessment(today())).extract().<String>path("assessment.id");
        var neighbour = Plant.in(Plant.WEIYANG);

        post("inspector", Plant.WEIYANG, "assessments", assessment(today())).statusCode(404);
        neighbour
                .employee()
                .get(SOURCES + "/{source}/assessments", source)
                .then()
                .statusCode(404);
        neighbour
                .employee()
                .get(SOURCES + "/{source}/assessments/{id}", source, id)
                .then()
                .statusCode(404);
        plant.employee()
                .get(SOURCES + "/{source}/assessments/{id}", UUID.randomUUID(), id)
                .then()
                .statusCode(404);
        post("duty-officer", Plant.GAOLING, "assessments", assessment(today())).statusCode(403);
    }
}
