package org.yimatong.inspections.prevention.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComputedScoreTest {

    private static final ScoreRule RULE = new ScoreRules().newest();

    private final EnumMap<ScorePart, Share> shares = new EnumMap<>(Map.of(
            ScorePart.OBJECTS_DIVIDED, new Share(2, 2),
            ScorePart.UNITS_ANALYSED, new Share(4, 4),
            ScorePart.EVENTS_CONTROLLED, new Share(8, 8),
            ScorePart.MEASURES_CHECKED, new Share(8, 8),
            ScorePart.CHECKS_DONE, new Share(100, 100),
            ScorePart.FINDINGS_CLOSED, new Share(5, 5)));

    @Test
    void all_done_is_a_hundred_points() {
        var score = computed();

        assertThat(score.analysis()).isEqualByComparingTo("40");
        assertThat(score.running()).isEqualByComparingTo("60");
        assertThat(score.score()).isEqualByComparingTo("100");
    }

    @Test
    void parts_count_by_their_share_and_are_rounded_only_at_the_end() {
        shares.put(ScorePart.UNITS_ANALYSED, new Share(1, 3));
        shares.put(ScorePart.CHECKS_DONE, new Share(2, 3));

        var score = computed();

        assertThat(score.analysis()).isEqualByComparingTo("33.33");
        assertThat(score.running()).isEqualByComparingTo("46.67");
        assertThat(score.score()).isEqualByComparingTo("80");
    }

    @Test
    void what_was_not_due_is_left_out_and_the_rest_stands_for_it() {
        shares.put(ScorePart.FINDINGS_CLOSED, new Share(0, 0));
        shares.put(ScorePart.CHECKS_DONE, new Share(50, 100));

        assertThat(computed().running()).isEqualByComparingTo("30");
    }

    @Test
    void without_anything_due_there_is_no_score() {
        shares.put(ScorePart.FINDINGS_CLOSED, new Share(0, 0));
        shares.put(ScorePart.CHECKS_DONE, new Share(0, 0));

        var score = computed();

        assertThat(score.score()).isNull();
        assertThat(score.analysis()).isEqualByComparingTo("40");
    }

    @Test
    void what_was_never_analysed_has_no_points() {
        shares.put(ScorePart.UNITS_ANALYSED, new Share(0, 0));

        assertThat(computed().analysis()).isEqualByComparingTo("30");
    }

    @Test
    void overdue_findings_lower_the_coefficient() {
        assertThat(ComputedScore.of(inputs(1, 0, none()), RULE).score()).isEqualByComparingTo("90");
        assertThat(ComputedScore.of(inputs(2, 1, none()), RULE).score()).isEqualByComparingTo("70");
    }

    @Test
    void far_fewer_findings_than_those_of_the_peers_are_a_signal_that_changes_no_score() {
        var silent = ComputedScore.of(inputs(0, 0, new Comparison(200, 0, 3, 1000, 50)), RULE);

        assertThat(silent.fewFindings()).isTrue();
        assertThat(silent.expected()).isEqualByComparingTo("10");
        assertThat(silent.score()).isEqualByComparingTo("100");
    }

    @Test
    void chance_and_a_lack_of_peers_are_no_signal() {
        assertThat(signal(new Comparison(200, 2, 3, 1000, 50))).isFalse();
        assertThat(signal(new Comparison(200, 1, 3, 1000, 50))).isTrue();
        assertThat(signal(new Comparison(200, 0, 2, 1000, 50))).isFalse();
        assertThat(signal(new Comparison(99, 0, 3, 1000, 50))).isFalse();
        assertThat(signal(new Comparison(100, 0, 3, 1000, 50))).isTrue();
    }

    @Test
    void the_weights_of_the_rule_are_a_hundred_together() {
        assertThat(RULE.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(RULE.weights()).containsOnlyKeys(ScorePart.values());
        assertThat(RULE.coefficients()).containsOnlyKeys(Standing.values());
    }

    private boolean signal(Comparison comparison) {
        return ComputedScore.of(inputs(0, 0, comparison), RULE).fewFindings();
    }

    private ComputedScore computed() {
        return ComputedScore.of(inputs(0, 0, none()), RULE);
    }

    private ScoreInputs inputs(long overdue, long overdueMajor, Comparison comparison) {
        return new ScoreInputs(shares, overdue, overdueMajor, comparison);
    }

    private static Comparison none() {
        return new Comparison(0, 0, 0, 0, 0);
    }
}
