package org.yimatong.inspections.finding.listing.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Acts.bodyOf;
import static org.yimatong.inspections.finding.rest.Acts.done;
import static org.yimatong.inspections.finding.rest.Acts.file;
import static org.yimatong.inspections.finding.rest.Acts.findingIn;
import static org.yimatong.inspections.finding.rest.Acts.listing;
import static org.yimatong.inspections.finding.rest.Acts.put;
import static org.yimatong.inspections.finding.rest.Acts.secondOfficer;
import static org.yimatong.inspections.finding.rest.Acts.supervisor;
import static org.yimatong.inspections.finding.rest.Acts.version;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ListingResourceTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;

    @BeforeEach
    void a_plant_in_gaoling() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void a_listed_finding_has_a_new_deadline_and_shows_its_plan_to_its_enterprise() {
        var finding = findingIn(FindingState.RECTIFYING, plant);
        var order = listing();

        done(supervisor(), finding, "listing", order)
                .body("state", equalTo("LISTED"))
                .body("dueOn", equalTo(inDays(60).toString()));
        officerOf(plant)
                .get(FINDINGS + "/{id}/listings", finding)
                .then()
                .statusCode(200)
                .body("number", equalTo(List.of(order.get("number"))))
                .body("plan[0].funds", equalTo("30 万元"))
                .body("lister[0]", equalTo("supervisor-of-gaoling"));
        inspectorOf(WEIYANG).get(FINDINGS + "/{id}/listings", finding).then().statusCode(404);
        inspectorOf(GAOLING)
                .queryParam("uscc", plant)
                .queryParam("listed", true)
                .get(FINDINGS)
                .then()
                .body("id", equalTo(List.of(finding)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"responsibility", "measures", "funds", "schedule", "emergencyPlan"})
    void none_of_the_five_parts_of_the_plan_may_be_missing(String part) {
        var finding = findingIn(FindingState.RECTIFYING, plant);
        var order = new HashMap<String, Object>(listing());
        var plan = new HashMap<>((Map<?, ?>) order.get("plan"));
        plan.remove(part);
        order.put("plan", plan);

        put(supervisor(), finding, "listing", 1, order)
                .statusCode(422)
                .body("errors.pointer", hasItem("/plan/" + part));
    }

    @Test
    void only_a_major_finding_is_listed() {
        var report = reportAbout(plant);
        report.put("severity", "GENERAL");
        var general = file(inspectorOf(GAOLING), report).extract().<String>path("id");

        put(supervisor(), general, "listing", 1, listing())
                .statusCode(409)
                .body("type", equalTo("/problems/listing-of-general"));
    }

    @Test
    void each_listing_has_a_number_of_its_own() {
        var order = listing();
        done(supervisor(), findingIn(FindingState.RECTIFYING, plant), "listing", order);

        put(supervisor(), findingIn(FindingState.RECTIFYING, plant), "listing", 1, order)
                .statusCode(409)
                .body("type", equalTo("/problems/listing-number-taken"));
    }

    @Test
    void two_different_officers_have_to_see_that_it_is_rectified() {
        var finding = findingIn(FindingState.AWAITING_DELISTING, plant);
        var passed = bodyOf("delisting-inspection", plant);
        done(inspectorOf(GAOLING), finding, "delisting-inspection", passed)
                .body("state", equalTo("AWAITING_DELISTING"));

        put(inspectorOf(GAOLING), finding, "delisting-inspection", version(finding), passed)
                .statusCode(409)
                .body("type", equalTo("/problems/second-officer-needed"));
        done(secondOfficer(), finding, "delisting-inspection", passed).body("state", equalTo("DELISTED"));
    }

    @Test
    void when_two_officers_see_that_it_is_not_rectified_it_stays_listed_by_a_new_day() {
        var finding = findingIn(FindingState.AWAITING_DELISTING, plant);

        done(inspectorOf(GAOLING), finding, "delisting-inspection", failed(70));
        done(secondOfficer(), finding, "delisting-inspection", failed(80))
                .body("state", equalTo("LISTED"))
                .body("dueOn", equalTo(inDays(80).toString()));
    }

    @Test
    void an_officer_who_sees_it_differently_begins_anew_and_needs_a_second_one_too() {
        var finding = findingIn(FindingState.AWAITING_DELISTING, plant);

        done(inspectorOf(GAOLING), finding, "delisting-inspection", bodyOf("delisting-inspection", plant));
        done(secondOfficer(), finding, "delisting-inspection", failed(70)).body("state", equalTo("AWAITING_DELISTING"));
        done(inspectorOf(GAOLING), finding, "delisting-inspection", failed(70)).body("state", equalTo("LISTED"));
    }

    @Test
    void the_request_for_delisting_needs_a_report_with_stored_evidence() {
        var finding = findingIn(FindingState.LISTED, plant);

        put(officerOf(plant), finding, "delisting-request", 2, Map.of("report", "已整改", "attachments", List.of()))
                .statusCode(422)
                .body("errors[0].code", equalTo("evidence-missing"));
    }

    private static Map<String, ?> failed(int days) {
        return Map.of("passed", false, "comment", "不合格", "dueOn", inDays(days).toString());
    }
}
