package org.yimatong.inspections.plan.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.yimatong.inspections.finding.rest.Callers.FINDINGS;
import static org.yimatong.inspections.finding.rest.Callers.filed;
import static org.yimatong.inspections.finding.rest.Callers.inDays;
import static org.yimatong.inspections.finding.rest.Callers.inspectorOf;
import static org.yimatong.inspections.finding.rest.Callers.rectified;
import static org.yimatong.inspections.plan.PlanCallers.PLANS;
import static org.yimatong.inspections.plan.PlanCallers.drafted;
import static org.yimatong.inspections.plan.PlanCallers.freshArea;
import static org.yimatong.inspections.plan.PlanCallers.supervisorOf;
import static org.yimatong.inspections.plan.PlanCallers.yearOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseChanged;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.inspections.enterprise.KnownEnterprises;
import org.yimatong.testing.RealServers;

/** How far a campaign has come. */
@QuarkusTest
@RealServers
class PlanBoardTest {

    @Inject
    EnterpriseExamples enterprises;

    @Inject
    KnownEnterprises known;

    @Inject
    SystemActions system;

    private final String area = freshArea();

    @Test
    void the_board_counts_open_and_closed_findings_until_none_is_open() {
        var uscc = enterprises.knownIn(area);
        var plan = campaign();
        var finding = filed(uscc, area);
        filed(uscc, area);

        board(plan)
                .body("area", equalTo(List.of(area)))
                .body("openFindings", equalTo(List.of(2)))
                .body("openMajorFindings", equalTo(List.of(2)))
                .body("closedFindings", equalTo(List.of(0)));

        rectified(finding, uscc);
        inspectorOf(area)
                .header("If-Match", "\"2\"")
                .body(Map.of("passed", true, "comment", "合格"))
                .put(FINDINGS + "/{id}/re-inspection", finding)
                .then()
                .statusCode(200);

        board(plan).body("openFindings", equalTo(List.of(1))).body("closedFindings", equalTo(List.of(1)));
    }

    @Test
    void findings_at_enterprises_that_have_closed_down_do_not_keep_the_board_from_zero() {
        var closed = enterprises.knownIn(area);
        filed(closed, area);
        filed(enterprises.knownIn(area), area);
        var plan = campaign();
        board(plan).body("openFindings", equalTo(List.of(2)));

        system.inTransaction(() -> {
            known.learn(new EnterpriseChanged(
                    UUID.randomUUID(), Instant.now(), closed, 2, "渭滨化工厂", "PRODUCTION", area, "CLOSED"));
            return closed;
        });

        board(plan).body("openFindings", equalTo(List.of(1)));
    }

    private String campaign() {
        var campaign = yearOf(area);
        campaign.put("kind", "CLEAR_TO_ZERO");
        campaign.put("firstDay", inDays(0).toString());
        campaign.put("lastDay", inDays(30).toString());
        return drafted(area, campaign);
    }

    private ValidatableResponse board(String plan) {
        return supervisorOf(area).get(PLANS + "/{id}/board", plan).then();
    }
}
