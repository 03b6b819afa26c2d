package org.yimatong.inspections.resumption.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.yimatong.inspections.finding.rest.Callers.inDays;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class ResumptionRulesTest extends ResumptionStory {

    @Test
    void every_condition_is_answered_and_an_unmet_one_says_what_is_missing() {
        var half = application();
        half.put("conditions", List.of(Map.of("code", "TRAINING", "statement", "已培训")));
        apply(half).statusCode(422).body("errors[0].code", equalTo("conditions-incomplete"));

        var id = applied();
        var found = new ArrayList<>(found(true));
        found.set(2, Map.of("code", conditions.all().get(2).code(), "met", false));
        step("inspector", id, 1, "inspection", Map.of("inspectedOn", inDays(0).toString(), "conditions", found))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/conditions/2/note"));
        step("inspector", id, 1, "inspection", Map.of("inspectedOn", inDays(1).toString(), "conditions", found(true)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/inspectedOn"));
    }

    @Test
    void officials_look_at_the_conditions_by_which_the_enterprise_applied_whatever_they_are_now() {
        var id = applied();
        var now = conditions.all().getFirst().code();
        system.inTransaction(() -> system.update(
                "update condition_check set code = 'FORMER' where cast(resumption_id as text) = :id and code = :now",
                Map.of("id", id, "now", now)));
        var found = new ArrayList<>(found(true));
        found.set(0, Map.of("code", "FORMER", "met", true));

        step("inspector", id, 1, "inspection", Map.of("inspectedOn", inDays(0).toString(), "conditions", found))
                .statusCode(200)
                .body("conditions.code", hasItem("FORMER"));
    }

    @Test
    void an_enterprise_applies_once_at_a_time_and_only_while_it_stands_still() {
        applied();
        apply(application()).statusCode(409).body("type", equalTo("/problems/resumption-pending"));

        uscc = enterprises.knownIn(area);
        apply(application())
                .statusCode(409)
                .body("type", equalTo("/problems/enterprise-not-suspended"))
                .body("status", equalTo(409))
                .body("enterpriseStatus", equalTo("OPERATING"));
    }
}
