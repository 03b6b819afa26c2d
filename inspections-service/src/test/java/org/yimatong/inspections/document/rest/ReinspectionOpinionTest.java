package org.yimatong.inspections.document.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.yimatong.inspections.document.rest.DocumentExamples.issue;
import static org.yimatong.inspections.document.rest.DocumentExamples.issued;
import static org.yimatong.inspections.document.rest.DocumentExamples.opinionOn;
import static org.yimatong.inspections.document.rest.DocumentExamples.orderFor;
import static org.yimatong.inspections.document.rest.DocumentExamples.reinspected;
import static org.yimatong.inspections.finding.rest.Acts.bodyOf;
import static org.yimatong.inspections.finding.rest.Acts.done;
import static org.yimatong.inspections.finding.rest.Acts.listing;
import static org.yimatong.inspections.finding.rest.Acts.secondOfficer;
import static org.yimatong.inspections.finding.rest.Acts.supervisor;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

/** What a 整改复查意见书 says of the findings of its order. */
@QuarkusTest
@RealServers
class ReinspectionOpinionTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void an_opinion_tells_the_results_of_the_reinspections_that_followed_its_order() {
        var passed = filed(plant, GAOLING);
        var failed = filed(plant, GAOLING);
        var untouched = filed(plant, GAOLING);
        var order = issued(GAOLING, orderFor(plant, passed, failed, untouched));
        reinspected(passed, plant, GAOLING, Map.of("passed", true, "comment", "合格"));
        reinspected(
                failed,
                plant,
                GAOLING,
                Map.of("passed", false, "comment", "未标定", "dueOn", inDays(9).toString()));

        issue(inspectorOf(GAOLING), opinionOn(plant, order, passed, failed))
                .statusCode(201)
                .body("body.findings.passed", equalTo(List.of(true, false)))
                .body("body.findings[1].dueOn", equalTo(inDays(9).toString()));
        refused(
                opinionOn(plant, order, passed, untouched),
                "/reinspectionOpinion/findings/1",
                "finding-not-reinspected");
        refused(
                opinionOn(plant, order, filed(plant, GAOLING)),
                "/reinspectionOpinion/findings/0",
                "finding-not-ordered");
    }

    @Test
    void an_opinion_on_a_listed_finding_tells_what_two_officers_saw() {
        var refused = filed(plant, GAOLING);
        var delisted = filed(plant, GAOLING);
        var order = issued(GAOLING, orderFor(plant, refused, delisted));
        askedToDelist(refused);
        askedToDelist(delisted);
        var opinion = opinionOn(plant, order, refused, delisted);
        seenBy(inspectorOf(GAOLING), refused, Map.of("passed", false, "comment", "未标定", "dueOn", day(70)));
        seenBy(inspectorOf(GAOLING), delisted, Map.of("passed", true, "comment", "合格"));
        issue(inspectorOf(GAOLING), opinion)
                .statusCode(422)
                .body("errors.code", equalTo(List.of("finding-not-reinspected", "finding-not-reinspected")));
        seenBy(secondOfficer(), refused, Map.of("passed", false, "comment", "仍未标定", "dueOn", day(80)));
        seenBy(secondOfficer(), delisted, Map.of("passed", true, "comment", "复查合格"));

        issue(inspectorOf(GAOLING), opinion)
                .statusCode(201)
                .body("body.findings.passed", equalTo(List.of(false, true)))
                .body("body.findings.comment", equalTo(List.of("仍未标定", "复查合格")))
                .body("body.findings[0].dueOn", equalTo(day(80)))
                .body("body.findings[1].dueOn", nullValue());
    }

    @Test
    void what_was_reopened_after_its_reinspection_is_not_told_to_be_rectified() {
        var finding = filed(plant, GAOLING);
        var order = issued(GAOLING, orderFor(plant, finding));
        reinspected(finding, plant, GAOLING, Map.of("passed", true, "comment", "合格"));
        done(inspectorOf(GAOLING), finding, "reopening", bodyOf("reopening", plant));

        refused(opinionOn(plant, order, finding), "/reinspectionOpinion/findings/0", "finding-not-reinspected");
    }

    private void askedToDelist(String finding) {
        done(supervisor(), finding, "listing", listing());
        done(officerOf(plant), finding, "delisting-request", bodyOf("delisting-request", plant));
    }

    private static void seenBy(RequestSpecification officer, String finding, Map<String, ?> result) {
        done(officer, finding, "delisting-inspection", result);
    }

    private static String day(int days) {
        return inDays(days).toString();
    }

    private static void refused(Map<String, Object> document, String pointer, String code) {
        issue(inspectorOf(GAOLING), document)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
