package org.yimatong.inspections.prevention.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;
import static org.yimatong.inspections.prevention.exchange.Dangers.DANGERS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

@QuarkusTest
@RealServers
class DangerExchangeTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private Map<String, Object> row;

    @BeforeEach
    void a_danger_found_at_a_check() {
        plant = enterprises.knownIn(GAOLING);
        row = Dangers.foundBy(ChainExamples.filedBy(plant));
    }

    @Test
    void a_row_files_a_finding_of_the_enterprise_once() {
        send(row).statusCode(200).body("outcome", contains("ACCEPTED"));
        send(row).statusCode(200).body("outcome", contains("DUPLICATE"));

        inspectorOf(GAOLING)
                .get("/api/v1/findings/" + row.get("id"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("uscc", equalTo(plant))
                .body("title", equalTo("安全阀超期未检"))
                .body("severity", equalTo("GENERAL"))
                .body("checkType", equalTo("SELF_CHECK"))
                .body("dueOn", equalTo("2099-03-10"))
                .body("observedAt", equalTo("2026-03-02T00:30:00Z"))
                .body("requiredMeasures", equalTo("送检，期间降压运行"))
                .body("checkRecordId", equalTo(row.get("checkRecordId")));
    }

    @Test
    void it_goes_out_as_it_came() {
        send(row).statusCode(200);

        assertThat(exported()).isEqualTo(row);
        send(exported()).statusCode(200).body("outcome", contains("DUPLICATE"));
    }

    @Test
    void a_data_gateway_files_as_well() {
        Dangers.send(signedIn(Tokens.of("data-gateway").uscc(plant)), row).body("outcome", contains("ACCEPTED"));
        send(row).statusCode(200).body("outcome", contains("DUPLICATE"));
    }

    @Test
    void what_is_rectified_there_awaits_another_person_here() {
        send(row).statusCode(200);
        var rectified = rectified();
        send(rectified).statusCode(200).body("outcome", contains("ACCEPTED"));
        send(rectified).statusCode(200).body("outcome", contains("DUPLICATE"));

        inspectorOf(GAOLING)
                .get("/api/v1/findings/{id}/steps", row.get("id"))
                .then()
                .body("kind", contains("REPORTED", "RECTIFICATION_SUBMITTED"))
                .body("[1].statement", equalTo("已送检更换"));
        reinspect(officerOf(plant), 2).statusCode(409).body("type", equalTo("/problems/reinspection-by-rectifier"));
        reinspect(
                        signedIn(Tokens.of("enterprise")
                                .name("somebody-else-of-" + plant)
                                .uscc(plant)),
                        2)
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        assertThat(exported())
                .containsEntry("dangerState", "9")
                .containsEntry("checkAcceptPerson", "somebody-else-of-" + plant)
                .containsEntry("checkAcceptComment", "到期前已检")
                .containsEntry("controlMeasures", "已送检更换");
        send(exported()).statusCode(200).body("outcome", contains("DUPLICATE"));
    }

    @Test
    void a_first_row_may_say_that_it_is_rectified_already() {
        send(rectified()).statusCode(200).body("outcome", contains("ACCEPTED"));

        assertThat(exported()).containsEntry("dangerState", "1");
    }

    @Test
    void several_rows_of_a_page_are_answered_each_by_itself() {
        var accepted = new HashMap<>(accepted());
        accepted.put("id", ChainExamples.id());

        officerOf(plant)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("datas", List.of(row, accepted, rectified(), row)))
                .post(DANGERS)
                .then()
                .statusCode(200)
                .body("outcome", contains("ACCEPTED", "REFUSED", "ACCEPTED", "REFUSED"))
                .body("[1].code", equalTo("exchange-acceptance-here"))
                .body("[3].code", equalTo("exchange-outdated"));
    }

    @Test
    void an_id_of_another_enterprise_refuses_the_page_and_tells_nothing() {
        send(row).statusCode(200);
        var neighbour = enterprises.knownIn(GAOLING);
        row.keySet().removeAll(List.of("checkRecordId", "riskMeasureId", "hazardCode"));

        Dangers.send(officerOf(neighbour), row).statusCode(409).body("type", equalTo("/problems/finding-id-taken"));
        officerOf(neighbour).get(DANGERS).then().statusCode(200).body("$", empty());
        officerOf(plant).get(DANGERS).then().body("$", hasSize(1));
    }

    private Map<String, Object> rectified() {
        return Dangers.rectified(row);
    }

    private Map<String, Object> accepted() {
        var newer = rectified();
        newer.putAll(Map.of(
                "dangerState", "9",
                "checkAcceptPerson", "王五",
                "checkAcceptTime", "20260303090000",
                "checkAcceptComment", "合格"));
        return newer;
    }

    private ValidatableResponse reinspect(RequestSpecification person, int seen) {
        return person.header("If-Match", "\"" + seen + "\"")
                .body(Map.of("passed", true, "comment", "到期前已检"))
                .put("/api/v1/findings/{id}/re-inspection", row.get("id"))
                .then();
    }

    private ValidatableResponse send(Map<String, Object> sent) {
        return Dangers.send(officerOf(plant), sent);
    }

    private Map<String, Object> exported() {
        return officerOf(plant).get(DANGERS).then().statusCode(200).extract().path("[0]");
    }
}
