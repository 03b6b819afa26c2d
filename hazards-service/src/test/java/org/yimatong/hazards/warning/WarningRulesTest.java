package org.yimatong.hazards.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.warning.SourceDeadlines.Lapse;
import org.yimatong.hazards.warning.WarningInputs.StandingAlarm;
import org.yimatong.hazards.warning.WarningInputs.StatedPromise;
import org.yimatong.hazards.warning.WarningRules.Reason;

class WarningRulesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final StatedPromise QUIET = promise("GIVEN", "LOW", Map.of("LIFTING", 1));

    private final WarningRules rules = new WarningRules(List.of(
            alarms("second-limit-of-major", List.of(1, 2), "HIGH_HIGH", 0, WarningColour.RED),
            alarms("second-limit", List.of(), "HIGH_HIGH", 0, WarningColour.ORANGE),
            alarms("first-limit-lasting", List.of(), "HIGH", 30, WarningColour.ORANGE),
            rule("most-offline", WarningCondition.SENSORS_OFFLINE, List.of(), 50, WarningColour.ORANGE),
            rule("promise-missing", WarningCondition.PROMISE_MISSING, List.of(), 0, WarningColour.YELLOW),
            rule("risk-high", WarningCondition.PROMISED_RISK, List.of("HIGH"), 0, WarningColour.ORANGE),
            rule("hot-work", WarningCondition.SPECIAL_OPERATIONS, List.of("HOT_WORK_FIRST"), 2, WarningColour.YELLOW),
            rule("reassessment", WarningCondition.REASSESSMENT_OVERDUE, List.of(), 0, WarningColour.YELLOW),
            rule("filing", WarningCondition.FILING_OVERDUE, List.of(), 0, WarningColour.YELLOW),
            rule("drill", WarningCondition.DUTY_LAPSED, List.of("SPECIAL_PLAN_DRILL"), 0, WarningColour.YELLOW)));

    @Test
    void a_source_of_which_everything_is_known_and_nothing_holds_is_blue() {
        var judgement = rules.judge(inputs(3, List.of(), 10, 1, QUIET, false), NOON);

        assertThat(judgement.colour()).isEqualTo(WarningColour.BLUE);
        assertThat(judgement.reasons()).isEmpty();
        assertThat(judgement.nextChange()).isNull();
    }

    @Test
    void the_worst_row_makes_the_colour_and_every_row_that_holds_is_a_reason() {
        var alarm = List.of(new StandingAlarm("LT-1", "HIGH_HIGH", NOON));

        assertThat(rules.judge(inputs(2, alarm, 10, 0, QUIET, true), NOON).reasons())
                .containsExactly(
                        new Reason("second-limit-of-major", WarningColour.RED),
                        new Reason("second-limit", WarningColour.ORANGE),
                        new Reason("reassessment", WarningColour.YELLOW));
        assertThat(colour(inputs(3, alarm, 10, 0, QUIET, false))).isEqualTo(WarningColour.ORANGE);
    }

    @Test
    void an_alarm_that_lasts_gets_worse_at_its_own_instant() {
        var inputs = inputs(3, List.of(new StandingAlarm("LT-1", "HIGH", NOON)), 10, 0, QUIET, false);
        var grace = NOON.plus(Duration.ofMinutes(30));

        assertThat(rules.judge(inputs, NOON).nextChange()).isEqualTo(grace);
        assertThat(rules.judge(inputs, grace.minusMillis(1)).colour()).isEqualTo(WarningColour.BLUE);
        assertThat(rules.judge(inputs, grace).colour()).isEqualTo(WarningColour.ORANGE);
    }

    @Test
    void an_alarm_of_a_sensor_whose_clock_runs_ahead_counts_at_once() {
        var ahead = List.of(new StandingAlarm("LT-1", "HIGH_HIGH", NOON.plusSeconds(240)));

        assertThat(colour(inputs(1, ahead, 10, 0, QUIET, false))).isEqualTo(WarningColour.RED);
    }

    @Test
    void what_is_not_known_is_yellow_at_least_whatever_the_table_says() {
        var nothing = new WarningRules(List.of());

        assertThat(nothing.judge(inputs(4, List.of(), 10, 0, null, false), NOON).reasons())
                .containsExactly(new Reason("input-unknown", WarningColour.YELLOW));
        assertThat(nothing.judge(inputs(4, List.of(), 0, 0, QUIET, false), NOON).colour())
                .isEqualTo(WarningColour.YELLOW);
        assertThat(nothing.judge(inputs(4, List.of(), 3, 3, QUIET, false), NOON).colour())
                .isEqualTo(WarningColour.YELLOW);
        assertThat(inputs(4, List.of(), 3, 3, null, false).unknown()).containsExactly("sensors", "promise");
    }

    @Test
    void sensors_promises_and_operations_count() {
        assertThat(colour(inputs(4, List.of(), 2, 1, QUIET, false))).isEqualTo(WarningColour.ORANGE);
        assertThat(colour(inputs(4, List.of(), 2, 0, promise("MISSING", null, Map.of()), false)))
                .isEqualTo(WarningColour.YELLOW);
        assertThat(colour(inputs(4, List.of(), 2, 0, promise("LATE", "HIGH", Map.of()), false)))
                .isEqualTo(WarningColour.ORANGE);
        assertThat(colour(inputs(4, List.of(), 2, 0, promise("GIVEN", "LOW", Map.of("HOT_WORK_FIRST", 2)), false)))
                .isEqualTo(WarningColour.YELLOW);
        assertThat(colour(inputs(4, List.of(), 2, 0, promise("GIVEN", "LOW", Map.of("HOT_WORK_FIRST", 1)), false)))
                .isEqualTo(WarningColour.BLUE);
    }

    @Test
    void a_deadline_makes_a_row_hold_at_its_own_instant() {
        var due = NOON.plusSeconds(600);
        var filing = owed(new SourceDeadlines(due, null, List.of()));
        var drill = owed(new SourceDeadlines(null, null, List.of(new Lapse("SPECIAL_PLAN_DRILL", due))));

        for (var inputs : List.of(filing, drill)) {
            assertThat(rules.judge(inputs, NOON).nextChange()).isEqualTo(due);
            assertThat(rules.judge(inputs, due.minusMillis(1)).colour()).isEqualTo(WarningColour.BLUE);
            assertThat(rules.judge(inputs, due).colour()).isEqualTo(WarningColour.YELLOW);
        }
        assertThat(rules.judge(
                                owed(new SourceDeadlines(null, null, List.of(new Lapse("ON_SITE_PLAN_DRILL", NOON)))),
                                due)
                        .colour())
                .isEqualTo(WarningColour.BLUE);
    }

    private static WarningInputs owed(SourceDeadlines deadlines) {
        return new WarningInputs(4, List.of(), 2, 0, QUIET, false, null, deadlines);
    }

    @Test
    void one_offline_sensor_of_a_thousand_is_not_none() {
        assertThat(inputs(4, List.of(), 1000, 1, QUIET, false).offlinePercent()).isEqualTo(1);
    }

    private WarningColour colour(WarningInputs inputs) {
        return rules.judge(inputs, NOON).colour();
    }

    private static WarningInputs inputs(
            int level,
            List<StandingAlarm> alarms,
            int sensors,
            int offline,
            @Nullable StatedPromise promise,
            boolean overdue) {
        var deadlines = new SourceDeadlines(null, overdue ? NOON : null, List.of());
        return new WarningInputs(level, alarms, sensors, offline, promise, overdue, null, deadlines);
    }

    private static StatedPromise promise(String state, @Nullable String risk, Map<String, Integer> operations) {
        return new StatedPromise(MONDAY, state, risk, operations);
    }

    private static WarningRule alarms(
            String code, List<Integer> levels, String grade, int minutes, WarningColour colour) {
        return new WarningRule(code, WarningCondition.ALARM_STANDING, levels, List.of(grade), 0, minutes, colour);
    }

    private static WarningRule rule(
            String code, WarningCondition condition, List<String> grades, int atLeast, WarningColour colour) {
        return new WarningRule(code, condition, List.of(), grades, atLeast, 0, colour);
    }
}
