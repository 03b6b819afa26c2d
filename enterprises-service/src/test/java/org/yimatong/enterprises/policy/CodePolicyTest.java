package org.yimatong.enterprises.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.enterprises.policy.PolicyExamples.FIRST;
import static org.yimatong.enterprises.policy.PolicyExamples.MONDAY;
import static org.yimatong.enterprises.policy.PolicyExamples.alarm;
import static org.yimatong.enterprises.policy.PolicyExamples.doubt;
import static org.yimatong.enterprises.policy.PolicyExamples.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePolicyTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");

    /** The day after in Xi'an begins at 16:00 UTC. */
    private static final Instant TUESDAY_IS_OVER = Instant.parse("2026-03-03T16:00:00Z");

    @Test
    void with_nothing_against_it_a_code_is_green_without_reasons() {
        assertThat(FIRST.evaluate(List.of(), MONDAY)).isEqualTo(new Evaluation(CodeStatus.GREEN, List.of(), null));
    }

    @ParameterizedTest(name = "an alarm at {0} makes {1}")
    @CsvSource({
        "HIGH, YELLOW, alarm-standing",
        "LOW, YELLOW, alarm-standing",
        "HIGH_HIGH, RED, alarm-critical",
        "LOW_LOW, RED, alarm-critical"
    })
    void a_standing_alarm_counts_by_its_level(String level, CodeStatus status, String reason) {
        var evaluation = FIRST.evaluate(List.of(alarm(level)), MONDAY);

        assertThat(evaluation.status()).isEqualTo(status);
        assertThat(evaluation.reasons()).extracting(Reason::code).containsExactly(reason);
    }

    @Test
    void under_any_policy_a_doubt_makes_unknown_and_names_who_was_not_understood() {
        var withoutRules = new CodePolicy(7, List.of());

        var evaluation = withoutRules.evaluate(List.of(doubt(FactSource.HAZARDS)), MONDAY);

        assertThat(evaluation.status()).isEqualTo(CodeStatus.UNKNOWN);
        assertThat(evaluation.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("input-unreadable");
            assertThat(reason.source()).isEqualTo(FactSource.HAZARDS);
            assertThat(reason.remedy()).isEqualTo("read-record-again");
        });
    }

    @Test
    void a_doubt_is_worse_than_yellow_and_leaves_red_as_it_is() {
        var doubt = doubt(FactSource.INSPECTIONS);

        assertThat(FIRST.evaluate(List.of(alarm("HIGH"), doubt), MONDAY).status())
                .isEqualTo(CodeStatus.UNKNOWN);
        assertThat(FIRST.evaluate(List.of(alarm("HIGH_HIGH"), doubt), MONDAY).status())
                .isEqualTo(CodeStatus.RED);
    }

    @Test
    void an_open_major_finding_makes_red_whatever_its_deadline() {
        assertThat(FIRST.evaluate(List.of(finding("MAJOR", TUESDAY)), MONDAY).status())
                .isEqualTo(CodeStatus.RED);
    }

    @ParameterizedTest(name = "at {0} it is {1}")
    @CsvSource({
        "2026-03-02T08:30:00Z, GREEN",
        "2026-03-03T15:59:59.999999Z, GREEN",
        "2026-03-03T16:00:00Z, YELLOW",
        "2026-03-10T00:00:00Z, YELLOW"
    })
    void a_general_finding_counts_once_its_last_day_is_over_in_xian(Instant at, CodeStatus status) {
        assertThat(FIRST.evaluate(List.of(finding("GENERAL", TUESDAY)), at).status())
                .isEqualTo(status);
    }

    @Test
    void says_when_time_alone_will_change_it() {
        var finding = finding("GENERAL", TUESDAY);

        assertThat(FIRST.evaluate(List.of(finding), MONDAY).nextEvaluation()).isEqualTo(TUESDAY_IS_OVER);
        assertThat(FIRST.evaluate(List.of(finding), TUESDAY_IS_OVER).nextEvaluation())
                .isNull();
    }

    @Test
    void the_earliest_of_several_deadlines_comes_next() {
        var facts = List.of(finding("GENERAL", TUESDAY.plusDays(4)), finding("GENERAL", TUESDAY));

        assertThat(FIRST.evaluate(facts, MONDAY).nextEvaluation()).isEqualTo(TUESDAY_IS_OVER);
    }

    @Test
    void a_general_finding_without_deadline_never_counts() {
        assertThat(FIRST.evaluate(List.of(finding("GENERAL", null)), TUESDAY_IS_OVER))
                .isEqualTo(new Evaluation(CodeStatus.GREEN, List.of(), null));
    }

    @Test
    void the_worst_wins_and_comes_first() {
        var evaluation = FIRST.evaluate(
                List.of(alarm("HIGH"), finding("GENERAL", TUESDAY), finding("MAJOR", TUESDAY)), TUESDAY_IS_OVER);

        assertThat(evaluation.status()).isEqualTo(CodeStatus.RED);
        assertThat(evaluation.reasons())
                .extracting(Reason::code)
                .containsExactly("major-finding-open", "alarm-standing", "finding-overdue");
    }

    @Test
    void a_reason_names_its_fact_and_the_way_back() {
        var finding = finding("GENERAL", TUESDAY);

        assertThat(FIRST.evaluate(List.of(finding), TUESDAY_IS_OVER).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.fact()).isEqualTo(finding.id());
                    assertThat(reason.source()).isEqualTo(FactSource.INSPECTIONS);
                    assertThat(reason.since()).isEqualTo(TUESDAY_IS_OVER);
                    assertThat(reason.parameters()).isEqualTo(finding.parameters());
                    assertThat(reason.remedy()).isEqualTo("pass-reinspection");
                });
    }

    @Test
    void the_same_facts_in_another_order_make_the_same() {
        var facts = List.of(alarm("HIGH"), alarm("LOW_LOW"), finding("MAJOR", null), finding("GENERAL", TUESDAY));

        assertThat(FIRST.evaluate(facts.reversed(), TUESDAY_IS_OVER)).isEqualTo(FIRST.evaluate(facts, TUESDAY_IS_OVER));
    }

    @Test
    void a_grade_nobody_knows_is_not_taken_for_harmless() {
        assertThatThrownBy(() -> alarm("EXTREME")).isInstanceOf(IllegalArgumentException.class);
    }
}
