package org.yimatong.hazards.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.Database;
import org.yimatong.hazards.Plant;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ReassessmentTest extends AssessmentStory {

    @Test
    void an_assessment_holds_for_three_years() {
        assess(assessment(today().minusYears(3).plusDays(1))).statusCode(201);

        reassessments("?due=false")
                .body("sourceId", contains(source))
                .body("[0].cause", equalTo("THREE_YEARS"))
                .body("[0].dueAt", equalTo(today().plusDays(1) + "T16:00:00Z"))
                .body("[0].dueSince", nullValue());
    }

    @Test
    void one_that_is_older_is_due_since_then_and_is_told_once() {
        assess(assessment(today().minusYears(4))).statusCode(201);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> reassessments("?due=true").body("sourceId", contains(source)));
        reassessments("?due=true").body("[0].dueSince", equalTo(today().minusYears(1) + "T16:00:00Z"));
        assertThat(audited("reassessment.due")).isEqualTo(1);
    }

    @Test
    void what_happens_makes_it_due_at_once_until_it_is_assessed_again() {
        assess(assessment(today())).statusCode(201);

        trigger("CONSTRUCTION", today())
                .statusCode(201)
                .body("reason", equalTo("新增一台储罐"))
                .body("recordedBy", equalTo("inspector"));

        reassessments("?due=true")
                .body("[0].cause", equalTo("CONSTRUCTION"))
                .body("[0].triggeredOn", equalTo(today().toString()))
                .body("[0].dueSince", notNullValue());
        plant.employee()
                .get(SOURCES + "/{source}/reassessment-triggers", source)
                .then()
                .statusCode(200)
                .body("cause", contains("CONSTRUCTION"));
        assess(assessment(today())).statusCode(201);
        reassessments("?due=true").body("", hasSize(0));
    }

    @Test
    void what_happens_to_one_that_is_due_after_three_years_is_its_cause_from_then_on() {
        assess(assessment(today().minusYears(4))).statusCode(201);

        trigger("ACCIDENT", today()).statusCode(201);

        reassessments("?due=true")
                .body("[0].cause", equalTo("ACCIDENT"))
                .body("[0].triggeredOn", equalTo(today().toString()))
                .body("[0].dueAt", equalTo(today().minusYears(1) + "T16:00:00Z"));
    }

    @Test
    void an_assessment_older_than_what_happened_ends_that_it_was_due_after_three_years() {
        assess(assessment(today().minusYears(4))).statusCode(201);
        var recorded = trigger("ACCIDENT", today()).extract().<String>path("recordedAt");

        assess(assessment(today().minusDays(1))).statusCode(201);

        reassessments("?due=true").body("[0].cause", equalTo("ACCIDENT")).body("[0].dueSince", equalTo(recorded));
    }

    @Test
    void a_source_that_was_never_assessed_here_can_be_due_too() {
        reassessments("").body("", hasSize(0));

        trigger("CHANGE_OF_STANDARD", today().minusDays(1)).statusCode(201);

        reassessments("?due=true")
                .body("[0].assessmentId", nullValue())
                .body("[0].cause", equalTo("CHANGE_OF_STANDARD"));
    }

    @Test
    void what_cannot_be_is_refused_at_its_place() {
        assess(assessment(today())).statusCode(201);

        trigger("THREE_YEARS", today()).statusCode(422).body("errors[0].pointer", equalTo("/cause"));
        trigger("ACCIDENT", today().plusDays(1)).statusCode(422).body("errors[0].pointer", equalTo("/happenedOn"));
        trigger("ACCIDENT", today().minusDays(1))
                .statusCode(422)
                .body("errors[0].code", equalTo("trigger-before-assessment"));
        trigger("EARTHQUAKE", today()).statusCode(422).body("errors[0].pointer", equalTo("/cause"));
    }

    @Test
    void officials_of_other_areas_see_nothing_of_it() {
        trigger("ACCIDENT", today()).statusCode(201);

        Plant.official("duty-officer", Plant.WEIYANG)
                .get("/api/v1/reassessments?uscc=" + plant.uscc())
                .then()
                .body("", hasSize(0));
        Plant.official("duty-officer", Plant.WEIYANG)
                .get(SOURCES + "/{source}/reassessment-triggers", source)
                .then()
                .statusCode(404);
    }

    private long audited(String action) {
        return Database.number(
                "select count(*) from audit_entry where action = '%s' and thing_id = '%s'".formatted(action, source));
    }
}
