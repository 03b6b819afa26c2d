package org.yimatong.hazards.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yimatong.hazards.warning.ReportedWork.Contradiction;
import org.yimatong.hazards.warning.WarningInputs.StatedPromise;

/** What special operations, reported and promised, make of a source. */
class WorkRulesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final WarningRules rules = new WarningRules(List.of(
            rule("much-work", WarningCondition.SPECIAL_OPERATIONS, List.of("LIFTING", "HOT_WORK_FIRST"), 3),
            rule("not-promised", WarningCondition.OPERATIONS_BEYOND_PROMISE, List.of(), 2),
            rule("beyond-permit", WarningCondition.OPERATIONS_OVERDUE, List.of("LIFTING"), 1)));

    @Test
    void work_counts_as_it_was_reported_and_as_it_was_promised_where_that_is_more() {
        assertThat(reasons(promise(MONDAY, Map.of()), work(Map.of("LIFTING", 3))))
                .containsExactly("much-work");
        assertThat(reasons(promise(MONDAY, Map.of("LIFTING", 2)), work(Map.of("LIFTING", 2))))
                .isEmpty();
        assertThat(reasons(
                        promise(MONDAY, Map.of("LIFTING", 1, "HOT_WORK_FIRST", 1)),
                        work(Map.of("LIFTING", 2, "CONFINED_SPACE", 9))))
                .containsExactly("much-work");
    }

    @Test
    void what_was_promised_for_yesterday_says_nothing_of_today() {
        assertThat(reasons(promise(MONDAY.minusDays(1), Map.of("LIFTING", 9)), work(Map.of())))
                .isEmpty();
    }

    @Test
    void work_that_nobody_promised_counts_and_promised_work_that_may_still_come_does_not() {
        var unpromised = contradicted(new Contradiction("LIFTING", 0, 1), new Contradiction("EXCAVATION", 1, 2));
        var toCome = contradicted(new Contradiction("LIFTING", 2, 0));

        assertThat(reasons(promise(MONDAY, Map.of()), unpromised)).containsExactly("not-promised");
        assertThat(reasons(promise(MONDAY, Map.of()), toCome)).isEmpty();
    }

    @Test
    void work_beyond_its_permit_counts_by_its_kind() {
        var quiet = promise(MONDAY, Map.of());

        assertThat(reasons(quiet, new ReportedWork(MONDAY, Map.of(), Map.of("LIFTING", 1), List.of())))
                .containsExactly("beyond-permit");
        assertThat(reasons(quiet, new ReportedWork(MONDAY, Map.of(), Map.of("EXCAVATION", 1), List.of())))
                .isEmpty();
    }

    private List<String> reasons(@Nullable StatedPromise promise, ReportedWork work) {
        var inputs = new WarningInputs(3, List.of(), 2, 0, promise, false, work, SourceDeadlines.NONE);
        return rules.judge(inputs, NOON).reasons().stream()
                .map(WarningRules.Reason::rule)
                .toList();
    }

    private static ReportedWork work(Map<String, Integer> reported) {
        return new ReportedWork(MONDAY, reported, Map.of(), List.of());
    }

    private static ReportedWork contradicted(Contradiction... contradictions) {
        return new ReportedWork(MONDAY, Map.of(), Map.of(), List.of(contradictions));
    }

    private static StatedPromise promise(LocalDate day, Map<String, Integer> operations) {
        return new StatedPromise(day, "GIVEN", "LOW", operations);
    }

    private static WarningRule rule(String code, WarningCondition condition, List<String> grades, int atLeast) {
        return new WarningRule(code, condition, List.of(), grades, atLeast, 0, WarningColour.YELLOW);
    }
}
