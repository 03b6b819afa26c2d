package org.yimatong.inspections.prevention.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.finding.rest.Callers.signedIn;
import static org.yimatong.inspections.prevention.exchange.Dangers.rectified;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;
import org.yimatong.testing.Tokens;

/** What the life cycle of findings cannot take of a row, and the place that is named. */
@QuarkusTest
@RealServers
class DangerRefusedTest {

    private static final String ID = "4f1c2a3b-5d6e-4f70-8192-a3b4c5d6e7f8";

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private Map<String, Object> row;

    @BeforeEach
    void a_danger_found_at_a_check() {
        plant = enterprises.knownIn(GAOLING);
        row = Dangers.foundBy(ChainExamples.filedBy(plant));
    }

    @ParameterizedTest
    @CsvSource({
        "checkRecordId, " + ID + ", unknown-parent",
        "riskMeasureId, " + ID + ", unknown-parent",
        "hazardCode, NOWHERE, unknown-parent",
        "companyCode, 12345678, invalid",
        "dangerName, , exchange-member-missing",
        "dangerLevel, 2, exchange-code",
        "dangerState, 3, exchange-code",
        "dangerState, 9, exchange-member-missing",
        "checkType, 2, check-of-another",
        "cost, 1.23456, exchange-decimal",
        "dangerManageDeadline, , deadline-missing",
        "dangerManageDeadline, 20260301000000, exchange-deadline-passed",
        "registTime, 2026-03-02, exchange-time",
        "checkAcceptPerson, 王五, exchange-acceptance-before",
        "surprise, x, exchange-member-unknown"
    })
    void what_cannot_be_filed_is_refused_and_named(String member, @Nullable String value, String code) {
        row.put(member, value);

        var place = value != null && value.equals("9") ? "checkAcceptPerson" : member;
        send(row)
                .statusCode(422)
                .body("errors.pointer", contains("/datas/0/" + place))
                .body("errors.code", contains(code));
        officerOf(plant).get("/api/v1/findings").then().body("$", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "dangerName, 另一处, exchange-finding-final",
        "dangerLevel, 1, exchange-finding-final",
        "dangerReason, 另有原因, exchange-finding-final",
        "cost, 2, exchange-finding-final",
        "hazardCode, NOWHERE, exchange-finding-final",
        "controlMeasures, 另行处理, exchange-finding-final",
        "dangerManageDeadline, 20990401000000, exchange-deadline-here",
        "deleted, 1, exchange-finding-not-deleted",
        "updateDate, 20260302082959, exchange-updated-before-created"
    })
    void what_was_filed_stays(String member, String value, String code) {
        send(row).statusCode(200);
        row.put("updateDate", "20260303083000");
        row.put(member, value);

        send(row)
                .statusCode(422)
                .body("errors.pointer", contains("/datas/0/" + member))
                .body("errors.code", contains(code));
    }

    @Test
    void a_row_that_is_accepted_there_is_never_accepted_here() {
        send(row).statusCode(200);
        row.putAll(Map.of(
                "dangerState", "9",
                "updateDate", "20260303083000",
                "checkAcceptPerson", "王五",
                "checkAcceptTime", "20260303090000",
                "checkAcceptComment", "合格"));

        refused(officerOf(plant), row, "dangerState", "exchange-acceptance-here");
    }

    @Test
    void a_data_gateway_rectifies_nothing_and_files_nothing_that_is() {
        var rectified = rectified(row);
        refused(gateway(), rectified, "dangerState", "exchange-rectified-by-nobody");
        send(row).statusCode(200);

        refused(gateway(), rectified, "dangerState", "exchange-rectified-by-nobody");
    }

    @Test
    void a_rectification_needs_its_measures_and_a_major_one_its_evidence() {
        var silent = rectified(row);
        silent.remove("controlMeasures");
        refused(officerOf(plant), silent, "controlMeasures", "exchange-measures-missing");

        row.put("dangerLevel", "1");
        send(row).statusCode(200);
        refused(officerOf(plant), rectified(row), "dangerState", "exchange-evidence-here");
    }

    @Test
    void who_is_behind_is_told_so() {
        send(rectified(row)).statusCode(200);
        row.put("updateDate", "20260304083000");

        refused(officerOf(plant), row, "dangerState", "exchange-state-behind");
    }

    private RequestSpecification gateway() {
        return signedIn(Tokens.of("data-gateway").uscc(plant));
    }

    private static void refused(RequestSpecification sender, Map<String, Object> sent, String member, String code) {
        Dangers.send(sender, sent)
                .statusCode(422)
                .body("errors.pointer", contains("/datas/0/" + member))
                .body("errors.code", contains(code));
    }

    private ValidatableResponse send(Map<String, Object> sent) {
        return Dangers.send(officerOf(plant), sent);
    }
}
