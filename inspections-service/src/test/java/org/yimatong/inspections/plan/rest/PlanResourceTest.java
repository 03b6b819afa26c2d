package org.yimatong.inspections.plan.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;
import static org.yimatong.inspections.plan.PlanCallers.PLANS;
import static org.yimatong.inspections.plan.PlanCallers.approved;
import static org.yimatong.inspections.plan.PlanCallers.deputyOf;
import static org.yimatong.inspections.plan.PlanCallers.drafted;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;
import static org.yimatong.inspections.plan.PlanCallers.yearOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class PlanResourceTest {

    private final String area = freshArea();

    @Test
    void a_plan_proposes_visits_by_colour_unless_it_says_otherwise() {
        supervisorOf(area)
                .get(PLANS + "/{id}", drafted(area, yearOf(area)))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("visits.green", equalTo(1))
                .body("visits.yellow", equalTo(2))
                .body("visits.red", equalTo(4));
    }

    @Test
    void who_wrote_a_plan_may_not_approve_it() {
        var id = drafted(area, yearOf(area));

        approve(supervisorOf(area), id).statusCode(409).body("type", equalTo("/problems/plan-approved-by-author"));
        approve(deputyOf(area), id).statusCode(200).body("approver", equalTo("deputy-of-" + area));
        approve(deputyOf(area), id).statusCode(412).body("current.state", equalTo("APPROVED"));
    }

    @Test
    void who_wrote_it_anew_may_not_approve_it_either() {
        var id = drafted(area, yearOf(area));
        deputyOf(area)
                .header("If-Match", "\"1\"")
                .body(yearOf(area))
                .put(PLANS + "/{id}", id)
                .then()
                .statusCode(200);

        deputyOf(area)
                .header("If-Match", "\"2\"")
                .put(PLANS + "/{id}/approval", id)
                .then()
                .statusCode(409);
        supervisorOf(area)
                .header("If-Match", "\"2\"")
                .put(PLANS + "/{id}/approval", id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_plan_in_force_is_not_written_anew() {
        var id = approved(area, yearOf(area));

        supervisorOf(area)
                .header("If-Match", "\"2\"")
                .body(yearOf(area))
                .put(PLANS + "/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-step-refused"));
    }

    @Test
    void a_plan_is_of_areas_its_writer_answers_for_and_of_days_in_order() {
        supervisorOf(area)
                .body(yearOf(GAOLING))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/areas/0"));
        var backwards = yearOf(area);
        backwards.put("lastDay", "2026-12-31");
        supervisorOf(area)
                .body(backwards)
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lastDay"));
        var rising = yearOf(area);
        rising.put("visits", Map.of("green", 3, "yellow", 1, "red", 4));
        supervisorOf(area)
                .body(rising)
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/visits/yellow"));
    }

    @Test
    void officials_see_plans_and_enterprises_do_not() {
        var id = drafted(area, yearOf(area));

        inspectorOf(GAOLING).get(PLANS + "/{id}", id).then().statusCode(200);
        signedIn(Tokens.of("inspector").uscc("91610117MA6TE0019E"))
                .get(PLANS + "/{id}", id)
                .then()
                .statusCode(404);
        deputyOf(GAOLING)
                .header("If-Match", "\"1\"")
                .put(PLANS + "/{id}/approval", id)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse approve(RequestSpecification supervisor, String plan) {
        return supervisor
                .header("If-Match", "\"1\"")
                .put(PLANS + "/{id}/approval", plan)
                .then();
    }
}
