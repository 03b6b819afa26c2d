package org.yimatong.enterprises.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.policy.PolicyExamples.FIRST;
import static org.yimatong.enterprises.policy.PolicyExamples.MONDAY;
import static org.yimatong.enterprises.policy.PolicyExamples.alarm;
import static org.yimatong.enterprises.policy.PolicyExamples.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusOverrideTest {

    private static final Instant EXPIRY = MONDAY.plus(Duration.ofDays(3));

    @ParameterizedTest(name = "{0} over an alarm at {1} shows {2}")
    @CsvSource({
        "GREEN, HIGH, GREEN",
        "YELLOW, HIGH, YELLOW",
        "RED, HIGH, RED",
        "GREEN, HIGH_HIGH, YELLOW",
        "YELLOW, HIGH_HIGH, YELLOW",
        "RED, HIGH_HIGH, RED"
    })
    void it_raises_without_limit_and_lowers_a_red_one_to_yellow_at_most(
            CodeStatus decided, String level, CodeStatus shown) {
        var alarm = alarm(level);

        assertThat(FIRST.evaluate(List.of(alarm, override(decided, alarm)), MONDAY)
                        .status())
                .isEqualTo(shown);
    }

    @Test
    void it_raises_a_code_that_nothing_stands_against() {
        var evaluation = FIRST.evaluate(List.of(override(CodeStatus.RED)), MONDAY);

        assertThat(evaluation.status()).isEqualTo(CodeStatus.RED);
        assertThat(evaluation.reasons()).extracting(Reason::code).containsExactly("override");
    }

    @Test
    void what_came_after_the_decision_counts_in_full() {
        var known = alarm("HIGH");
        var decision = override(CodeStatus.GREEN, known);

        assertThat(FIRST.evaluate(List.of(known, decision, finding("MAJOR", null)), MONDAY)
                        .status())
                .isEqualTo(CodeStatus.RED);
    }

    @Test
    void the_same_alarm_at_a_worse_level_counts_in_full() {
        var known = alarm("HIGH");
        var worse = new StandingFact(FactKind.ALARM, known.id(), "HIGH_HIGH", MONDAY, null, 2, known.parameters());

        assertThat(FIRST.evaluate(List.of(worse, override(CodeStatus.GREEN, known)), MONDAY)
                        .status())
                .isEqualTo(CodeStatus.RED);
    }

    @Test
    void it_ends_exactly_at_its_expiry() {
        var alarm = alarm("HIGH");
        var facts = List.of(alarm, override(CodeStatus.GREEN, alarm));

        var before = FIRST.evaluate(facts, EXPIRY.minusNanos(1_000));
        assertThat(before.status()).isEqualTo(CodeStatus.GREEN);
        assertThat(before.nextEvaluation()).isEqualTo(EXPIRY);

        var after = FIRST.evaluate(facts, EXPIRY);
        assertThat(after.status()).isEqualTo(CodeStatus.YELLOW);
        assertThat(after.reasons()).extracting(Reason::code).containsExactly("alarm-standing");
        assertThat(after.nextEvaluation()).isNull();
    }

    @Test
    void it_says_what_it_hides() {
        var alarm = alarm("HIGH");

        assertThat(FIRST.evaluate(List.of(alarm, override(CodeStatus.GREEN, alarm)), MONDAY)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("override", "alarm-standing");
    }

    @Test
    void it_does_not_bring_a_suspended_code_back() {
        var suspension =
                new StandingFact(FactKind.SUSPENSION, UUID.randomUUID(), "WITHDRAWN", MONDAY, null, 1, Map.of());

        assertThat(FIRST.evaluate(List.of(suspension, override(CodeStatus.GREEN, suspension)), MONDAY)
                        .status())
                .isEqualTo(CodeStatus.SUSPENDED);
    }

    private static StandingFact override(CodeStatus decided, StandingFact... decidedOn) {
        var reasons = FIRST.evaluate(List.of(decidedOn), MONDAY).reasons();
        return new StandingFact(
                FactKind.OVERRIDE,
                UUID.randomUUID(),
                decided.name(),
                MONDAY,
                EXPIRY,
                1,
                StatusOverride.parameters(reasons, Map.of()));
    }
}
