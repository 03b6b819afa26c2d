package org.yimatong.inspections.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.yimatong.inspections.document.content.PrintedPages.flowOf;
import static org.yimatong.inspections.document.rest.DocumentExamples.DOCUMENTS;
import static org.yimatong.inspections.document.rest.DocumentExamples.decisionOn;
import static org.yimatong.inspections.document.rest.DocumentExamples.issue;
import static org.yimatong.inspections.document.rest.DocumentExamples.issued;
import static org.yimatong.inspections.document.rest.DocumentExamples.orderFor;
import static org.yimatong.inspections.finding.rest.Acts.findingIn;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

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
    void a_decision_on_the_spot_is_issued_too() {
        issue(inspectorOf(GAOLING), decisionOn(plant, filed(plant, GAOLING)))
                .statusCode(201)
                .body("number", startsWith("（高陵）应急现决〔"));
    }

    @Test
    void what_does_not_fit_is_refused_at_its_place() {
        var finding = filed(plant, GAOLING);
        var elsewhere = filed(enterprises.knownIn(GAOLING), GAOLING);
        var alone = orderFor(plant, finding);
        alone.put("officers", List.of(DocumentExamples.officer("李", "A100"), DocumentExamples.officer("王", "a100")));
        var foreign = orderFor(plant, finding);
        foreign.put("unit", WEIYANG);
        var both = decisionOn(plant, finding);
        both.put("rectificationOrder", Map.of("findings", List.of(finding)));

        refused(alone, "/officers/1/certificate", "same-officer");
        refused(foreign, "/unit", "issuing-unit-foreign");
        refused(both, "", "one-document-body");
        refused(orderFor(plant, finding, elsewhere), "/rectificationOrder/findings/1", "document-finding-unknown");
        refused(
                orderFor(plant, findingIn(FindingState.DELISTED, plant)),
                "/rectificationOrder/findings/0",
                "document-finding-closed");
        refused(orderFor(plant, finding, finding), "/rectificationOrder/findings/1", "document-finding-named-twice");
        refused(orderFor(enterprises.knownIn(WEIYANG), finding), "/uscc", "unknown-enterprise");
    }

    @Test
    void what_cannot_be_printed_is_refused_and_so_is_what_deceives() {
        var finding = filed(plant, GAOLING);

        refused(
                decisionOn(plant, finding, "在场人员：吉\uD842\uDFB7"),
                "/onSpotDecision/measures/0/what",
                "unprintable-characters");
        issue(inspectorOf(GAOLING), decisionOn(plant, finding, "合格\u202E格不")).statusCode(422);
    }

    @Test
    void who_answers_for_the_whole_city_issues_in_its_name() {
        issue(official("inspector", "610100"), orderFor(plant, filed(plant, GAOLING)))
                .statusCode(201)
                .body("number", startsWith("（西安）应急责改〔"))
                .body("unit.government", equalTo("西安市人民政府"));
    }

    @Test
    void a_bureau_issues_to_enterprises_of_its_own_area_only() {
        var order = orderFor(plant, filed(plant, GAOLING));
        var ofBoth = Tokens.of("inspector").areas(GAOLING, WEIYANG);

        issue(signedIn(ofBoth), order).statusCode(201).body("unit.area", equalTo(GAOLING));
        order.put("unit", WEIYANG);
        issue(signedIn(ofBoth), order)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"))
                .body("errors[0].code", equalTo("issuing-unit-of-another-area"));
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
