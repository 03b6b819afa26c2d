package org.yimatong.inspections.prevention.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.yimatong.inspections.finding.rest.Acts.findingIn;
import static org.yimatong.inspections.finding.rest.Callers.GAOLING;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.officerOf;
import static org.yimatong.inspections.prevention.exchange.Dangers.DANGERS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.prevention.ChainExamples;
import org.yimatong.testing.RealServers;

/** Rows that come after people here have done something, or without any before them. */
@QuarkusTest
@RealServers
class DangerAfterwardsTest {

    @Inject
    EnterpriseExamples enterprises;

    private String plant;
    private ChainExamples chain;

    @BeforeEach
    void a_plant() {
        plant = enterprises.knownIn(GAOLING);
        chain = ChainExamples.filedBy(plant);
    }

    @Test
    void a_rectification_that_was_sent_back_is_claimed_anew_only_by_what_is_newer() {
        var row = row();
        send(row).statusCode(200);
        var rectified = Dangers.rectified(row);
        send(rectified).statusCode(200);
        inspectorOf(GAOLING)
                .header("If-Match", "\"2\"")
                .body(Map.of("passed", false, "comment", "铅封缺失", "dueOn", "2099-04-10"))
                .put("/api/v1/findings/{id}/re-inspection", row.get("id"))
                .then()
                .statusCode(200);

        send(rectified).statusCode(200).body("outcome", contains("DUPLICATE"));
        rectified.put("updateDate", "20260303090000");
        send(rectified).statusCode(422).body("errors.code", contains("exchange-outdated"));
        rectified.put("updateDate", ExchangeTime.write(Instant.now().plusSeconds(60)));
        send(rectified).statusCode(200).body("outcome", contains("ACCEPTED"));
    }

    @ParameterizedTest
    @EnumSource(FindingState.class)
    void whatever_state_goes_out_comes_back_as_known(FindingState state) {
        findingIn(state, plant);

        send(exported()).statusCode(200).body("outcome", contains("DUPLICATE"));
    }

    @Test
    void the_first_row_of_a_finding_that_was_filed_here_tells_what_that_has_no_place_for() {
        findingIn(FindingState.RECTIFYING, plant);
        var row = exported();
        row.put("companyCode", "610170001");
        row.put("dangerReason", "未按期检测");
        row.put("hazardCode", chain.hazardCode);
        send(row).statusCode(200);

        officerOf(plant)
                .get(DANGERS)
                .then()
                .body("companyCode", contains("610170001"))
                .body("dangerReason", contains("未按期检测"))
                .body("hazardCode", contains(chain.hazardCode));
    }

    @Test
    void what_was_gone_there_before_it_was_heard_of_is_filed_by_nobody() {
        var row = row();
        row.put("deleted", "1");

        send(row).statusCode(200).body("outcome", contains("DUPLICATE"));
        officerOf(plant).get(DANGERS).then().body("$", empty());
    }

    private Map<String, Object> row() {
        return Dangers.foundBy(chain);
    }

    private Map<String, Object> exported() {
        return new HashMap<>(
                officerOf(plant).get(DANGERS).then().statusCode(200).extract().<Map<String, Object>>path("[0]"));
    }

    private ValidatableResponse send(Map<String, Object> row) {
        return Dangers.send(officerOf(plant), row);
    }
}
