package org.yimatong.inspections.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.yimatong.inspections.document.content.PrintedPages.flowOf;
import static org.yimatong.inspections.document.rest.DocumentExamples.DOCUMENTS;
import static org.yimatong.inspections.document.rest.DocumentExamples.issue;
import static org.yimatong.inspections.document.rest.DocumentExamples.issued;
import static org.yimatong.inspections.document.rest.DocumentExamples.opinionOn;
import static org.yimatong.inspections.document.rest.DocumentExamples.orderFor;
import static org.yimatong.inspections.document.rest.DocumentExamples.recordAt;
import static org.yimatong.inspections.document.rest.DocumentExamples.reinspected;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.document.content.Measure;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class IssuingTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void an_order_takes_its_findings_and_their_deadlines_and_gets_a_number() {
        var finding = filed(plant, GAOLING);

        issue(inspectorOf(GAOLING), orderFor(plant, finding))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("number", startsWith("（高陵）应急责改〔" + inDays(0).getYear() + "〕"))
                .body("kind", equalTo("RECTIFICATION_ORDER"))
                .body("unit.name", equalTo("西安市高陵区应急管理局"))
                .body("addressee.name", equalTo("渭滨化工厂"))
                .body("body.findings[0].finding", equalTo(finding))
                .body("body.findings[0].dueOn", equalTo(inDays(14).toString()))
                .body("body.findings[0].major", equalTo(true));
    }

    @Test
    void its_paper_is_the_same_bytes_each_time_for_the_inspector_and_for_the_enterprise() throws Exception {
        var id = issued(GAOLING, orderFor(plant, filed(plant, GAOLING)));
        var pdf = paperOf(id, inspectorOf(GAOLING));

        assertThat(paperOf(id, officerOf(plant))).isEqualTo(pdf);
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        inspectorOf(GAOLING).get(DOCUMENTS + "/{id}", id).then().body("sha256", equalTo(digest));
        assertThat(flowOf(pdf)).contains("可燃气体探测器停用", "GT-3已断电", "李㙓", "渭滨化工厂：");
    }

    @Test
    void of_another_area_or_enterprise_nobody_sees_it() {
        var id = issued(GAOLING, orderFor(plant, filed(plant, GAOLING)));

        for (var stranger : List.of(inspectorOf(WEIYANG), officerOf(enterprises.knownIn(GAOLING)))) {
            stranger.get(DOCUMENTS + "/{id}", id).then().statusCode(404);
        }
        inspectorOf(WEIYANG).get(DOCUMENTS + "/{id}/pdf", id).then().statusCode(404);
        inspectorOf(WEIYANG).get(DOCUMENTS + "/{id}/steps", id).then().statusCode(404);
        officerOf(plant).get(DOCUMENTS).then().body("id", equalTo(List.of(id)));
        issue(officerOf(plant), orderFor(plant)).statusCode(403);
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
        refused(orderFor(plant, failed, passed), "/rectificationOrder/findings/1", "document-finding-closed");
    }

    @Test
    void a_decision_on_the_spot_and_a_record_are_issued_too() {
        var decision = DocumentExamples.documentTo(plant);
        decision.put(
                "onSpotDecision",
                Map.of(
                        "inspectedOn", inDays(0).toString(),
                        "findings", List.of(filed(plant, GAOLING)),
                        "legalBasis", "《中华人民共和国安全生产法》第六十五条",
                        "measures", List.of(Map.of("kind", Measure.Kind.STOP_USE, "what", "反应器 R-101"))));

        issue(inspectorOf(GAOLING), decision).statusCode(201).body("number", startsWith("（高陵）应急现决〔"));
        issue(inspectorOf(GAOLING), recordAt(plant, "罐区".repeat(2000)))
                .statusCode(201)
                .body("number", startsWith("（高陵）应急检记〔"));
    }

    @Test
    void what_does_not_fit_is_refused_at_its_place() {
        var finding = filed(plant, GAOLING);
        var elsewhere = filed(enterprises.knownIn(GAOLING), GAOLING);
        var alone = orderFor(plant, finding);
        alone.put("officers", List.of(DocumentExamples.officer("李", "A100"), DocumentExamples.officer("王", "a100")));
        var foreign = orderFor(plant, finding);
        foreign.put("unit", WEIYANG);
        var both = recordAt(plant, "一切正常");
        both.put("rectificationOrder", Map.of("findings", List.of(finding)));

        refused(alone, "/officers/1/certificate", "same-officer");
        refused(foreign, "/unit", "issuing-unit-foreign");
        refused(both, "", "one-document-body");
        refused(orderFor(plant, finding, elsewhere), "/rectificationOrder/findings/1", "document-finding-unknown");
        refused(orderFor(plant, finding, finding), "/rectificationOrder/findings/1", "document-finding-named-twice");
        refused(recordAt(enterprises.knownIn(WEIYANG), "无"), "/uscc", "unknown-enterprise");
    }

    @Test
    void what_cannot_be_printed_is_refused_and_so_is_what_deceives() {
        refused(recordAt(plant, "在场人员：吉\uD842\uDFB7"), "/inspectionRecord/situation", "unprintable-characters");
        issue(inspectorOf(GAOLING), recordAt(plant, "合格\u202E格不")).statusCode(422);
    }

    @Test
    void who_answers_for_the_whole_city_issues_in_its_name() {
        issue(official("inspector", "610100"), recordAt(plant, "一切正常"))
                .statusCode(201)
                .body("number", startsWith("（西安）应急检记〔"))
                .body("unit.government", equalTo("西安市人民政府"));
    }

    private static void refused(Map<String, Object> document, String pointer, String code) {
        issue(inspectorOf(GAOLING), document)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static byte[] paperOf(String id, RequestSpecification reader) {
        return reader.get(DOCUMENTS + "/{id}/pdf", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }
}
