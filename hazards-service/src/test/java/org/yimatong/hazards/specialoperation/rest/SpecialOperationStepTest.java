package org.yimatong.hazards.specialoperation.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SpecialOperationStepTest extends OperationStory {

    private static final Duration THREE_DAYS = Duration.ofHours(72);

    @Test
    void an_operation_runs_from_its_start_to_its_acceptance() {
        var id = running(THREE_DAYS);
        clock.set(in(Duration.ofHours(3)));

        step(id, "interruption", at(Duration.ofHours(1), "reason", "午休"))
                .statusCode(200)
                .body("state", equalTo("INTERRUPTED"))
                .body("interruptedAt", notNullValue());
        step(id, "resumption", at(Duration.ofMinutes(85))).statusCode(200).body("interruptedAt", nullValue());
        step(id, "completion", at(Duration.ofHours(2), "acceptedBy", "钱验收"))
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("overdueSince", nullValue());

        one(id).body("steps.kind", contains("REPORTED", "STARTED", "INTERRUPTED", "RESUMED", "COMPLETED"))
                .body("steps[1].gasAnalysis[0].analyst", equalTo("孙分析"))
                .body("steps[4].note", equalTo("钱验收"))
                .body("steps[4].happenedAt", equalTo(in(Duration.ofHours(2)).toString()));
    }

    @Test
    void work_does_not_begin_without_a_fresh_analysis_of_gas() {
        var id = reported(hotWork(THREE_DAYS));
        clock.set(in(Duration.ofHours(2)));
        var begin = in(Duration.ofHours(1));

        step(id, "start", Map.of("at", begin.toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/gasAnalysis"));
        step(id, "start", Map.of("at", begin.toString(), "gasAnalysis", List.of(gas(begin.minusSeconds(1_801)))))
                .statusCode(409)
                .body("rules", contains("gas-analysis-too-old"));
        one(id).body("operation.state", equalTo("REPORTED"));
    }

    @Test
    void after_more_than_thirty_minutes_gas_is_analysed_anew() {
        var id = running(THREE_DAYS);
        clock.set(in(Duration.ofHours(3)));
        step(id, "interruption", at(Duration.ofHours(1), "reason", "午休")).statusCode(200);

        step(id, "resumption", at(Duration.ofMinutes(91)))
                .statusCode(422)
                .body("errors[0].code", equalTo("gas-analysis-missing"));
        var again = in(Duration.ofMinutes(91));
        step(id, "resumption", Map.of("at", again.toString(), "gasAnalysis", List.of(gas(again))))
                .statusCode(200)
                .body("state", equalTo("RUNNING"));
    }

    @Test
    void what_has_not_happened_yet_or_happened_before_the_last_step_is_refused() {
        var id = running(THREE_DAYS);

        step(id, "interruption", at(Duration.ofHours(9), "reason", "午休"))
                .statusCode(422)
                .body("errors[0].code", equalTo("instant-in-future"));
        step(id, "interruption", at(Duration.ofMinutes(29), "reason", "午休"))
                .statusCode(422)
                .body("errors[0].code", equalTo("step-before-last"));
    }

    @Test
    void particulars_change_with_a_cause_and_the_period_never() {
        var id = running(THREE_DAYS);

        step(
                        id,
                        "change",
                        Map.of(
                                "cause", "换班",
                                "particulars", particulars("李监护"),
                                "validUntil", in(Duration.ofDays(9)).toString()))
                .statusCode(409)
                .body("type", equalTo("/problems/permit-extension-refused"));
        step(id, "change", Map.of("cause", "换班", "particulars", particulars("李监护")))
                .statusCode(200)
                .body("particulars.guardian", equalTo("李监护"));
        one(id).body("steps[2].note", equalTo("换班")).body("steps[2].former.guardian", equalTo("赵监护"));
    }

    @Test
    void it_is_called_off_with_a_cause_and_nothing_follows() {
        var id = reported(hotWork(THREE_DAYS));

        step(id, "cancellation", Map.of()).statusCode(422);
        step(id, "cancellation", Map.of("cause", "大风")).statusCode(200).body("state", equalTo("CANCELLED"));
        step(id, "start", at(Duration.ZERO))
                .statusCode(409)
                .body("type", equalTo("/problems/special-operation-step-refused"))
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    void who_has_not_seen_the_newest_state_decides_again() {
        var id = running(THREE_DAYS);

        plant.employee()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("cause", "大风"))
                .put(OPERATIONS + "/{id}/cancellation", id)
                .then()
                .statusCode(412)
                .body("current.state", equalTo("RUNNING"));
    }

    private static Map<String, Object> at(Duration time) {
        return Map.of("at", in(time).toString());
    }

    private static Map<String, Object> at(Duration time, String member, String value) {
        return Map.of("at", in(time).toString(), member, value);
    }
}
