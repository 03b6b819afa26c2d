package org.yimatong.inspections.finding.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Acts.bodyOf;
import static org.yimatong.inspections.finding.rest.Acts.day;
import static org.yimatong.inspections.finding.rest.Acts.done;
import static org.yimatong.inspections.finding.rest.Acts.findingIn;
import static org.yimatong.inspections.finding.rest.Acts.put;
import static org.yimatong.inspections.finding.rest.Acts.supervisor;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** To a penalty, back from the verified, out because it was filed by mistake. */
@QuarkusTest
@RealServers
class DetourTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;

    @BeforeEach
    void a_plant_in_gaoling() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void a_transferred_finding_is_open_until_another_order_brings_it_back() {
        var finding = findingIn(FindingState.IN_PENALTY, plant);

        inspectorOf(GAOLING)
                .queryParam("uscc", plant)
                .queryParam("open", true)
                .get(FINDINGS)
                .then()
                .body("state", equalTo(List.of("IN_PENALTY")));
        done(inspectorOf(GAOLING), finding, "rectification-order", Map.of("dueOn", day(14)))
                .body("state", equalTo("RECTIFYING"))
                .body("dueOn", equalTo(day(14)));
    }

    @Test
    void a_listed_finding_stays_listed_while_a_penalty_runs() {
        var finding = findingIn(FindingState.LISTED, plant);

        done(inspectorOf(GAOLING), finding, "penalty-transfer", bodyOf("penalty-transfer", plant))
                .body("state", equalTo("LISTED"));

        put(inspectorOf(GAOLING), finding, "rectification-order", 3, bodyOf("rectification-order", plant))
                .statusCode(409)
                .body("type", equalTo("/problems/finding-step-refused"));
    }

    @Test
    void a_closed_finding_begins_anew_when_it_is_there_again() {
        var finding = findingIn(FindingState.CLOSED, plant);

        done(inspectorOf(GAOLING), finding, "reopening", bodyOf("reopening", plant))
                .body("state", equalTo("RECTIFYING"))
                .body("dueOn", equalTo(day(20)));
        inspectorOf(GAOLING)
                .get(FINDINGS + "/{id}/steps", finding)
                .then()
                .body("kind[-1]", equalTo("REOPENED"))
                .body("statement[-1]", equalTo("复发"));
    }

    @Test
    void a_finding_filed_by_mistake_is_withdrawn_by_two_people() {
        var finding = findingIn(FindingState.RECTIFYING, plant);
        put(supervisor(), finding, "withdrawal", 1, bodyOf("withdrawal", plant))
                .statusCode(409)
                .body("type", equalTo("/problems/withdrawal-not-requested"));
        done(bothInspectorAndSupervisor(), finding, "withdrawal-request", bodyOf("withdrawal-request", plant))
                .body("state", equalTo("RECTIFYING"))
                .body("withdrawalRequested", equalTo(true));

        put(bothInspectorAndSupervisor(), finding, "withdrawal", 2, bodyOf("withdrawal", plant))
                .statusCode(409)
                .body("type", equalTo("/problems/withdrawal-by-requester"));
        done(supervisor(), finding, "withdrawal", bodyOf("withdrawal", plant)).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void who_says_twice_that_it_was_filed_by_mistake_is_counted_twice_and_holds_up_nothing() {
        var finding = findingIn(FindingState.RECTIFYING, plant);

        done(inspectorOf(GAOLING), finding, "withdrawal-request", bodyOf("withdrawal-request", plant));
        done(inspectorOf(GAOLING), finding, "withdrawal-request", bodyOf("withdrawal-request", plant))
                .body("version", equalTo(3));
        done(supervisor(), finding, "withdrawal", bodyOf("withdrawal", plant))
                .body("version", equalTo(4))
                .body("state", equalTo("WITHDRAWN"));

        inspectorOf(GAOLING).get(FINDINGS + "/{id}/steps", finding).then().body("number", equalTo(List.of(1, 2, 3, 4)));
    }

    private static RequestSpecification bothInspectorAndSupervisor() {
        return signedIn(
                Tokens.of("inspector", "supervisor").name("two-hats-of-gaoling").areas(GAOLING));
    }
}
