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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusOverrideTest {

    private static final Instant LONG_AGO = MONDAY.minus(Duration.ofDays(90));
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant EXPIRY = MONDAY.plus(Duration.ofDays(3));

    /** Of the policy that the software brings, what makes yellow out of records. */
    private static final CodePolicy SECOND = new CodePolicy(
            2,
            List.of(
                    yellow("credential-missing", FactKind.OBLIGATION, "LICENCE", true),
                    yellow("promise-missing", FactKind.PROMISE, "DAILY", true),
                    yellow("rating-raised", FactKind.RATING, "ORANGE", false)));

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
    void what_stands_again_after_it_was_gone_counts_in_full() {
        var licence = new StandingFact(
                FactKind.OBLIGATION, UUID.randomUUID(), "LICENCE", MONDAY, MONDAY, 1, Map.of("credential", "LICENCE"));
        var withdrawn = new StandingFact(
                FactKind.OBLIGATION, licence.id(), "LICENCE", TUESDAY, TUESDAY, 3, licence.parameters());

        assertThat(SECOND.evaluate(List.of(licence, override(CodeStatus.GREEN, licence)), TUESDAY)
                        .status())
                .isEqualTo(CodeStatus.GREEN);
        assertThat(SECOND.evaluate(List.of(withdrawn, override(CodeStatus.GREEN, licence)), TUESDAY)
                        .status())
                .isEqualTo(CodeStatus.YELLOW);
    }

    @Test
    void a_promise_that_is_missing_on_another_day_counts_in_full() {
        var monday = new StandingFact(FactKind.PROMISE, UUID.randomUUID(), "DAILY", LONG_AGO, MONDAY, 7, Map.of());
        var tuesday = new StandingFact(FactKind.PROMISE, monday.id(), "DAILY", LONG_AGO, TUESDAY, 8, Map.of());

        assertThat(SECOND.evaluate(List.of(monday, override(CodeStatus.GREEN, monday)), TUESDAY)
                        .status())
                .isEqualTo(CodeStatus.GREEN);
        assertThat(SECOND.evaluate(List.of(tuesday, override(CodeStatus.GREEN, monday)), TUESDAY)
                        .status())
                .isEqualTo(CodeStatus.YELLOW);
    }

    @Test
    void another_rating_of_the_same_colour_counts_in_full() {
        var known = rating(UUID.randomUUID(), 1);
        var another = new StandingFact(
                FactKind.RATING,
                known.id(),
                "ORANGE",
                MONDAY,
                null,
                2,
                rating(UUID.randomUUID(), 2).parameters());

        assertThat(SECOND.evaluate(List.of(known, override(CodeStatus.GREEN, known)), MONDAY)
                        .status())
                .isEqualTo(CodeStatus.GREEN);
        assertThat(SECOND.evaluate(List.of(another, override(CodeStatus.GREEN, known)), MONDAY)
                        .status())
                .isEqualTo(CodeStatus.YELLOW);
    }

    @Test
    void one_that_was_confirmed_when_reasons_were_named_without_their_instant_is_read_as_it_was() {
        var alarm = alarm("HIGH");
        var concern = "alarm-standing:" + alarm.id();
        var before = new StandingFact(
                FactKind.OVERRIDE, UUID.randomUUID(), "GREEN", MONDAY, EXPIRY, 1, Map.of("concerns", concern));

        assertThat(FIRST.evaluate(List.of(alarm, before), MONDAY).status()).isEqualTo(CodeStatus.GREEN);
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

    private static PolicyRule yellow(String code, FactKind kind, String grade, boolean onceOverdue) {
        return new PolicyRule(code, kind, Set.of(grade), onceOverdue, CodeStatus.YELLOW, "make-good");
    }

    private static StandingFact rating(UUID rating, long version) {
        return new StandingFact(
                FactKind.RATING,
                UUID.randomUUID(),
                "ORANGE",
                MONDAY,
                null,
                version,
                Map.of("rating", rating.toString(), "colour", "ORANGE"));
    }

    private static StandingFact override(CodeStatus decided, StandingFact... decidedOn) {
        var reasons = Stream.of(FIRST, SECOND)
                .flatMap(policy -> policy.evaluate(List.of(decidedOn), MONDAY).reasons().stream())
                .distinct()
                .toList();
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
