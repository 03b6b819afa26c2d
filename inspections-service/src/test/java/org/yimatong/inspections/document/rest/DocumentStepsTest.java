package org.yimatong.inspections.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.document.rest.DocumentExamples.DOCUMENTS;
import static org.yimatong.inspections.document.rest.DocumentExamples.decisionOn;
import static org.yimatong.inspections.document.rest.DocumentExamples.issue;
import static org.yimatong.inspections.document.rest.DocumentExamples.issued;
import static org.yimatong.inspections.document.rest.DocumentExamples.take;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.WEIYANG;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.official;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class DocumentStepsTest {

    private static final String SERVICE = DOCUMENTS + "/{id}/service";
    private static final String WITHDRAWAL = DOCUMENTS + "/{id}/withdrawal";
    private static final Map<String, String> MISTAKE = Map.of("reason", "单位名称有误");

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    SystemActions system;

    @Inject
    EntityManager database;

    private String plant;
    private String finding;
    private String document;

    @BeforeEach
    void an_issued_document() {
        plant = enterprises.knownIn(GAOLING);
        finding = filed(plant, GAOLING);
        document = issued(GAOLING, decisionOn(plant, finding));
    }

    @Test
    void it_is_served_once_and_says_how_when_where_by_whom_and_to_whom() {
        serve(1, receipt("DIRECT", "receivedBy", "赵四（安全总监）"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("SERVED"))
                .body("service.receivedBy", equalTo("赵四（安全总监）"))
                .body("service.servedBy", equalTo("李㙓、欧阳燚"));
        serve(2, receipt("DIRECT", "receivedBy", "赵四"))
                .statusCode(409)
                .body("type", equalTo("/problems/document-step-refused"))
                .body("allowedSteps", equalTo(List.of("WITHDRAWN")));
        serve(1, receipt("DIRECT", "receivedBy", "赵四")).statusCode(412).body("current.version", equalTo(2));
    }

    @Test
    void a_refusal_to_accept_it_needs_its_reason_and_witnesses_and_has_no_receiver() {
        refused(receipt("LEFT_BEHIND", "refusal", "负责人拒绝签收"), "/witnesses", "witnesses-missing");
        refused(receipt("LEFT_BEHIND", "witnesses", "社区干部周某"), "/refusal", "refusal-missing");
        refused(receipt("POST", "refusal", "拒收"), "/refusal", "refusal-of-accepted");
        refused(receipt("DIRECT", "place", "办公室"), "/receivedBy", "receiver-missing");
        var leftBehind = receipt("LEFT_BEHIND", "refusal", "负责人拒绝签收");
        leftBehind.put("witnesses", "社区干部周某");

        serve(1, leftBehind).statusCode(200).body("service.refusal", equalTo("负责人拒绝签收"));
        officerOf(plant)
                .get(DOCUMENTS + "/{id}/steps", document)
                .then()
                .body("kind", equalTo(List.of("ISSUED", "SERVED")))
                .body("[1].statement", equalTo("负责人拒绝签收"));
    }

    @Test
    void it_is_not_served_before_it_is_issued_or_in_the_future() {
        for (var away : List.of(Duration.ofHours(-1), Duration.ofHours(1))) {
            var receipt = receipt("DIRECT", "receivedBy", "赵四");
            receipt.put("servedAt", Instant.now().plus(away).toString());

            refused(receipt, "/servedAt", "service-time-impossible");
        }
    }

    @Test
    void it_is_withdrawn_for_a_reason_and_replaced_by_one_other_document() {
        var replacing = decisionOn(plant, finding);
        replacing.put("replaces", document);
        issue(inspectorOf(GAOLING), replacing)
                .statusCode(422)
                .body("errors[0].code", equalTo("document-not-replaceable"));
        take(official("supervisor", GAOLING), WITHDRAWAL, 1, MISTAKE, document)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawal.reason", equalTo("单位名称有误"));

        issue(inspectorOf(GAOLING), replacing).statusCode(201).body("replaces", equalTo(document));
        issue(inspectorOf(GAOLING), replacing)
                .statusCode(409)
                .body("type", equalTo("/problems/document-replaced-already"));
        serve(2, receipt("DIRECT", "receivedBy", "赵四")).statusCode(409);
        inspectorOf(GAOLING).get(DOCUMENTS + "/{id}/pdf", document).then().statusCode(200);
    }

    @Test
    void only_officials_of_the_area_take_steps() {
        take(officerOf(plant), WITHDRAWAL, 1, MISTAKE, document).statusCode(403);
        take(inspectorOf(WEIYANG), WITHDRAWAL, 1, MISTAKE, document).statusCode(404);
        inspectorOf(GAOLING).body(MISTAKE).put(WITHDRAWAL, document).then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update legal_document set content = '{}' where id = :id",
                "update legal_document set number = '1' where id = :id",
                "delete from legal_document where id = :id",
                "update legal_document_pdf set pdf = '' where document_id = :id",
                "delete from legal_document_step where document_id = :id"
            })
    void the_database_refuses_to_change_what_was_issued(String change) {
        assertThatThrownBy(() -> system.inTransaction(() -> database.createNativeQuery(change)
                        .setParameter("id", UUID.fromString(document))
                        .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void each_step_is_audited() {
        take(inspectorOf(GAOLING), WITHDRAWAL, 1, MISTAKE, document).statusCode(200);

        assertThat(system.count(
                        "select count(*) from audit_entry where thing_type = 'document' and thing_id = :id",
                        Map.of("id", document)))
                .isEqualTo(2);
    }

    private ValidatableResponse serve(int seen, Map<String, ?> receipt) {
        return take(inspectorOf(GAOLING), SERVICE, seen, receipt, document);
    }

    private void refused(Map<String, ?> receipt, String pointer, String code) {
        serve(1, receipt)
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static Map<String, Object> receipt(String manner, String member, String value) {
        var receipt = new HashMap<String, Object>();
        receipt.put("manner", manner);
        receipt.put("servedAt", Instant.now().toString());
        receipt.put("place", "企业办公室");
        receipt.put("servedBy", "李㙓、欧阳燚");
        receipt.put(member, value);
        return receipt;
    }
}
