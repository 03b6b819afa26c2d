package org.yimatong.inspections.finding.rest;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.finding.rest.Acts.day;
import static org.yimatong.inspections.finding.rest.Acts.file;
import static org.yimatong.inspections.finding.rest.Acts.findingIn;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.finding.rest.Callers.reportAbout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.testing.RealServers;

/** What lists of findings can be asked for. */
@QuarkusTest
@RealServers
class FindingListTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;

    @BeforeEach
    void a_plant_in_gaoling() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void open_ones_are_those_neither_verified_nor_withdrawn() {
        var rectifying = findingIn(FindingState.RECTIFYING, plant);
        var inPenalty = findingIn(FindingState.IN_PENALTY, plant);
        var listed = findingIn(FindingState.LISTED, plant);
        var closed = findingIn(FindingState.CLOSED, plant);
        var withdrawn = findingIn(FindingState.WITHDRAWN, plant);

        list("open", true).body("id", containsInAnyOrder(rectifying, inPenalty, listed));
        list("open", false).body("id", containsInAnyOrder(closed, withdrawn));
        list("listed", true).body("id", equalTo(List.of(listed)));
    }

    @Test
    void findings_are_asked_for_by_kind_and_by_deadline() {
        var report = reportAbout(plant);
        report.put("kind", "ELECTRICAL");
        report.put("dueOn", day(3));
        var electrical = file(inspectorOf(GAOLING), report).extract().<String>path("id");
        findingIn(FindingState.RECTIFYING, plant);

        list("kind", "ELECTRICAL").body("id", equalTo(List.of(electrical)));
        list("dueBefore", day(4)).body("id", equalTo(List.of(electrical)));
        list("dueBefore", day(3)).body("$", hasSize(0));
    }

    @Test
    void who_answers_for_the_city_asks_for_an_area() {
        var finding = findingIn(FindingState.RECTIFYING, plant);

        list(official("supervisor", "610100"), "area", GAOLING).body("id", equalTo(List.of(finding)));
        list(official("supervisor", "610100"), "area", WEIYANG).body("$", hasSize(0));
        list(inspectorOf(WEIYANG), "area", GAOLING).body("$", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open=yes", "overdue=1", "dueBefore=today", "dueBefore=1026-01-01", "kind=GAS", "area=%27"})
    void what_cannot_be_meant_is_refused(String query) {
        inspectorOf(GAOLING)
                .urlEncodingEnabled(false)
                .get(FINDINGS + "?" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    private ValidatableResponse list(String filter, Object value) {
        return list(inspectorOf(GAOLING), filter, value);
    }

    private ValidatableResponse list(RequestSpecification caller, String filter, Object value) {
        return caller.queryParam("uscc", plant)
                .queryParam(filter, value)
                .get(FINDINGS)
                .then()
                .statusCode(200);
    }
}
