package org.yimatong.enterprises.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.promise.PromiseExamples.aDayWith;
import static org.yimatong.enterprises.promise.PromiseExamples.aQuietDay;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.promise.PromiseContent.WorkTicket;
import org.yimatong.kit.problem.InputError;

class PromiseRulesTest {

    private static final WorkTicket FIRST = new WorkTicket(SpecialOperation.HOT_WORK_FIRST, "DH-0302-01");

    @Test
    void a_quiet_day_breaks_no_rule() {
        assertThat(PromiseRules.brokenBy(aQuietDay())).isEmpty();
    }

    @Test
    void running_stopped_and_units_under_repair_make_the_total() {
        assertThat(broken(aDayWith(new ProductionUnits(5, 3, 1, 1)))).isEmpty();
        assertThat(broken(aDayWith(new ProductionUnits(5, 3, 1, 0))))
                .containsExactly("/units/total promise-units-do-not-add-up");
    }

    @Test
    void every_operation_has_its_ticket() {
        var one = Map.of(SpecialOperation.HOT_WORK_FIRST, 1);

        assertThat(broken(aDayWith(one, FIRST))).isEmpty();
        assertThat(broken(aDayWith(one))).containsExactly("/operations/HOT_WORK_FIRST promise-tickets-do-not-match");
        assertThat(broken(aDayWith(Map.of(), FIRST)))
                .containsExactly("/operations/HOT_WORK_FIRST promise-tickets-do-not-match");
    }

    @Test
    void a_ticket_serves_one_operation() {
        var two = Map.of(SpecialOperation.HOT_WORK_FIRST, 1, SpecialOperation.CONFINED_SPACE, 1);
        var sameNumber = new WorkTicket(SpecialOperation.CONFINED_SPACE, FIRST.number());

        assertThat(broken(aDayWith(two, FIRST, sameNumber)))
                .containsExactly("/tickets/1/number promise-ticket-repeated");
    }

    @Test
    void an_operation_that_is_not_stated_is_not_taken_for_none() {
        var quiet = aQuietDay();
        var silent = new PromiseContent(
                quiet.units(),
                Map.of(),
                quiet.tickets(),
                quiet.activities(),
                quiet.majorHiddenDanger(),
                quiet.riskGrade(),
                quiet.promiser(),
                quiet.dutyLeader(),
                quiet.promise());

        assertThat(broken(silent))
                .hasSize(SpecialOperation.values().length)
                .contains("/operations/ROAD_CLOSURE promise-operation-missing");
    }

    @Test
    void the_risk_is_not_low_while_a_major_hidden_danger_stands() {
        assertThat(broken(aDayWith(DailyRisk.LOW, true))).containsExactly("/riskGrade promise-risk-not-low");
        assertThat(broken(aDayWith(DailyRisk.HIGH, true))).isEmpty();
    }

    private static List<String> broken(PromiseContent promise) {
        return PromiseRules.brokenBy(promise).stream()
                .map(PromiseRulesTest::told)
                .toList();
    }

    private static String told(InputError error) {
        return error.pointer() + " " + error.code();
    }
}
