package org.yimatong.inspections.publication.credit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.document.rest.DocumentExamples.take;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class CreditTest {

    private static final String PENALTIES = "/api/v1/penalties";
    private static final String PERMITS = "/api/v1/administrative-permits";
    private static final String EXPORT = "/api/v1/credit-publications/";

    @Inject
    EnterpriseExamples enterprises;

    private String plant;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
    }

    @Test
    void a_penalty_is_recorded_once_and_has_to_be_published() {
        var penalty = penalty();
        String id = record(PENALTIES, penalty)
                .statusCode(201)
                .body("penalty.fineYuan", equalTo("25000.50"))
                .extract()
                .path("id");

        record(PENALTIES, penalty).statusCode(409).body("type", equalTo("/problems/decision-number-taken"));
        inspectorOf(GAOLING)
                .queryParam("kind", "PENALTY")
                .get("/api/v1/publications")
                .then()
                .body("subject", hasItem(id));
        officerOf(plant).get(PENALTIES).then().body("id", equalTo(List.of(id)));
        inspectorOf(WEIYANG).get(PENALTIES + "/{id}", id).then().statusCode(404);
        inspectorOf(GAOLING).get(PERMITS + "/{id}", id).then().statusCode(404);
    }

    @Test
    void what_does_not_fit_is_refused_at_its_place() {
        refused(PENALTIES, with(penalty(), "types", List.of("WARNING")), "/fineYuan", "amount-of-penalty");
        refused(PENALTIES, with(penalty(), "decidedOn", inDays(1).toString()), "/decidedOn", "decided-in-the-future");
        refused(PENALTIES, with(penalty(), "uscc", enterprises.knownIn(WEIYANG)), "/uscc", "unknown-enterprise");
        refused(
                PERMITS,
                with(permit(), "validUntil", inDays(-400).toString()),
                "/validUntil",
                "validity-ends-before-it-begins");
        record(PENALTIES, with(penalty(), "fineYuan", "25,000")).statusCode(422);
    }

    @Test
    void the_table_to_hand_in_has_its_columns_and_no_cell_begins_a_formula() {
        var penalty = with(penalty(), "content", "=HYPERLINK(\"http://x\")");
        record(PENALTIES, penalty).statusCode(201);

        var lines = export("PENALTY").lines().toList();
        assertThat(lines.getFirst()).startsWith("行政相对人名称,行政相对人类别,统一社会信用代码,法定代表人,行政处罚决定书文号");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("渭滨化工厂,法人及非法人组织," + plant)
                        .contains((String) penalty.get("decisionNumber"), "警告、罚款", "'=HYPERLINK", ",2.50005,"));
    }

    @Test
    void a_permit_is_handed_in_and_after_its_revocation_no_more() {
        var permit = permit();
        String id = record(PERMITS, permit).statusCode(201).extract().path("id");
        assertThat(export("PERMIT")).contains((String) permit.get("decisionNumber"), "核准", "有效");

        take(inspectorOf(GAOLING), PERMITS + "/{id}/revocation", 1, Map.of("reason", "登记有误"), id)
                .statusCode(200)
                .body("revocation.reason", equalTo("登记有误"));
        take(inspectorOf(GAOLING), PERMITS + "/{id}/revocation", 2, Map.of("reason", "再次"), id)
                .statusCode(409)
                .body("type", equalTo("/problems/credit-record-revoked"));
        assertThat(export("PERMIT")).doesNotContain((String) permit.get("decisionNumber"));
    }

    @Test
    void what_was_recorded_by_mistake_is_revoked_and_recorded_anew() {
        var penalty = penalty();
        String mistaken = record(PENALTIES, penalty).statusCode(201).extract().path("id");
        take(inspectorOf(GAOLING), PENALTIES + "/{id}/revocation", 1, Map.of("reason", "金额有误"), mistaken)
                .statusCode(200);

        record(PENALTIES, with(penalty, "fineYuan", "20000")).statusCode(201);
        record(PENALTIES, penalty).statusCode(409);
    }

    @Test
    void it_comes_as_a_workbook_too() {
        var workbook = inspectorOf(GAOLING)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(EXPORT + "PERMIT")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(new String(workbook, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private static String export(String kind) {
        return inspectorOf(GAOLING)
                .accept("text/csv")
                .get(EXPORT + kind)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void refused(String path, Map<String, Object> content, String pointer, String code) {
        record(path, content)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static ValidatableResponse record(String path, Map<String, Object> content) {
        return inspectorOf(GAOLING)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(content)
                .post(path)
                .then();
    }

    private Map<String, Object> penalty() {
        var penalty = decision("应急罚");
        penalty.put("violation", "未按规定设置安全警示标志");
        penalty.put("facts", "罐区入口未设置警示标志。");
        penalty.put("basis", "《中华人民共和国安全生产法》第九十九条");
        penalty.put("types", List.of("FINE", "WARNING"));
        penalty.put("content", "警告，并处罚款二万五千元五角。");
        penalty.put("fineYuan", "25000.50");
        return penalty;
    }

    private Map<String, Object> permit() {
        var permit = decision("应急许");
        permit.put("documentName", "准予行政许可决定书");
        permit.put("type", "APPROVAL");
        permit.put("certificateName", "危险化学品经营许可证");
        permit.put("content", "准予经营甲醇、乙醇。");
        permit.put("validFrom", inDays(-3).toString());
        permit.put("validUntil", inDays(1000).toString());
        return permit;
    }

    private Map<String, Object> decision(String word) {
        var decision = new HashMap<String, Object>();
        decision.put("uscc", plant);
        decision.put("decisionNumber", "（高陵）" + word + "〔2026〕" + plant.substring(10) + "号");
        decision.put("decidedOn", inDays(-3).toString());
        decision.put("authority", "西安市高陵区应急管理局");
        decision.put("authorityUscc", "11610126MB2937190X");
        return decision;
    }

    private static Map<String, Object> with(Map<String, Object> content, String member, Object value) {
        content.put(member, value);
        return content;
    }
}
