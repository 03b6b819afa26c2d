package org.yimatong.inspections.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.inspections.draw.DrawExamples.list;
import static org.yimatong.inspections.draw.DrawExamples.object;
import static org.yimatong.inspections.draw.DrawExamples.officer;
import static org.yimatong.inspections.draw.DrawExamples.quotas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimatong.inspections.enterprise.CodeColour;

/** The properties of the rule of drawing, over many seeds; the seeds follow from one fixed number. */
class DrawRuleTest {

    private static final long META_SEED = 20_261_122;
    private static final int SEEDS = 4_000;

    /** Of the chi-square distribution: exceeded once in a thousand fair experiments, by degrees of freedom. */
    private static final Map<Integer, Double> CRITICAL = Map.of(9, 27.88, 11, 31.26, 19, 43.82);

    @Test
    void the_same_seed_and_list_draw_the_same() {
        var list = list(5, 10, 20, 8);

        assertThat(DrawRule.draw("2026-11-24", list, quotas(2, 3, 4)))
                .isEqualTo(DrawRule.draw("2026-11-24", list, quotas(2, 3, 4)))
                .isNotEqualTo(DrawRule.draw("2026-11-25", list, quotas(2, 3, 4)));
    }

    @Test
    void a_list_read_from_its_own_text_draws_the_same_in_whatever_order_its_lines_are() {
        var list = list(3, 10, 20, 8, Set.of(new CandidateConflict("11010003", "91610117MA00000001")));
        var lines = new ArrayList<>(list.text().lines().toList());
        Collections.shuffle(lines, new Random(META_SEED));

        var shuffled = CandidateList.read(String.join("\n", lines));

        assertThat(shuffled.text()).isEqualTo(list.text());
        assertThat(DrawRule.draw("s", shuffled, quotas(2, 3, 4))).isEqualTo(DrawRule.draw("s", list, quotas(2, 3, 4)));
    }

    @Test
    void each_colour_is_drawn_by_its_own_quota_and_red_comes_first() {
        assertThat(DrawRule.draw("s", list(5, 10, 20, 8), quotas(5, 3, 1)))
                .extracting(pick -> pick.object().colour())
                .containsExactly(
                        CodeColour.RED,
                        CodeColour.RED,
                        CodeColour.RED,
                        CodeColour.RED,
                        CodeColour.RED,
                        CodeColour.YELLOW,
                        CodeColour.YELLOW,
                        CodeColour.YELLOW,
                        CodeColour.GREEN);
    }

    @Test
    void within_a_stratum_each_enterprise_has_the_same_chance() {
        var list = list(10, 20, 0, 2);

        var drawn = counts(list, quotas(3, 5, 0), pick -> Stream.of(pick.object()));

        assertThat(chiSquare(drawn, list.of(CodeColour.RED), 3)).isLessThan(CRITICAL.get(9));
        assertThat(chiSquare(drawn, list.of(CodeColour.YELLOW), 5)).isLessThan(CRITICAL.get(19));
    }

    @Test
    void each_officer_who_may_be_sent_has_the_same_chance() {
        var list = list(0, 0, 1, 12);

        var drawn = counts(list, quotas(0, 0, 1), pick -> Stream.of(pick.first(), pick.second()));

        var all = list.officers().stream().map(CandidateOfficer::certificate).toList();
        assertThat(chiSquare(drawn, all, 2)).isLessThan(CRITICAL.get(11));
    }

    @Test
    void the_test_of_chances_finds_a_rule_that_is_not_fair() {
        var all = list(10, 0, 0, 2).of(CodeColour.RED);
        var unfair = all.stream().collect(Collectors.toMap(one -> (Object) one, one -> SEEDS * 3 / 10));
        unfair.put(all.getFirst(), SEEDS * 4 / 10);

        assertThat(chiSquare(unfair, all, 3)).isGreaterThan(CRITICAL.get(9));
    }

    @Test
    void nobody_with_a_conflict_is_ever_drawn_and_nobody_twice() {
        var apart = new HashSet<CandidateConflict>();
        for (var object = 0; object < 6; object++) {
            for (var officer = 0; officer < 6; officer += 2) {
                apart.add(new CandidateConflict(
                        officer(officer + object % 2).certificate(),
                        object(CodeColour.RED, object).uscc()));
            }
        }
        var list = list(6, 0, 0, 6, apart);

        seeds().flatMap(seed -> DrawRule.draw(seed, list, quotas(6, 0, 0)).stream())
                .forEach(pick -> {
                    assertThat(pick.first()).isNotEqualTo(pick.second());
                    assertThat(apart)
                            .doesNotContain(
                                    new CandidateConflict(
                                            pick.first(), pick.object().uscc()),
                                    new CandidateConflict(
                                            pick.second(), pick.object().uscc()));
                });
    }

    @Test
    void an_enterprise_for_which_only_one_officer_is_left_is_named() {
        var only = object(CodeColour.GREEN, 200);
        var list = list(0, 0, 2, 2, Set.of(new CandidateConflict(officer(0).certificate(), only.uscc())));

        assertThat(DrawRule.withoutTwoOfficers(list)).containsExactly(only);
    }

    @Test
    void a_share_is_rounded_up_and_no_quota_asks_for_more_than_there_are() {
        assertThat(new Quota(null, new BigDecimal("0.05")).of(41)).isEqualTo(3);
        assertThat(new Quota(null, BigDecimal.ONE).of(7)).isEqualTo(7);
        assertThat(new Quota(9, null).of(7)).isEqualTo(7);
        var quotas =
                new Quotas(new Quota(null, BigDecimal.ONE), new Quota(null, new BigDecimal("0.2")), new Quota(3, null));
        assertThat(Quotas.read(quotas.written())).isEqualTo(quotas);
    }

    private static Stream<String> seeds() {
        var random = new Random(META_SEED);
        return Stream.generate(() -> Long.toHexString(random.nextLong())).limit(SEEDS);
    }

    private static Map<Object, Integer> counts(CandidateList list, Quotas quotas, Function<Pick, Stream<?>> drawnOf) {
        var counts = new HashMap<Object, Integer>();
        seeds().flatMap(seed -> DrawRule.draw(seed, list, quotas).stream())
                .flatMap(drawnOf)
                .forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }

    /**
     * Draws without putting back vary less than with: by that the sum is scaled, so that it is distributed as usual.
     */
    private static double chiSquare(Map<Object, Integer> counts, List<?> all, int drawn) {
        double size = all.size();
        var expected = SEEDS * drawn / size;
        var sum = all.stream()
                .mapToDouble(one -> Math.pow(counts.getOrDefault(one, 0) - expected, 2) / expected)
                .sum();
        return sum * (size - 1) / (size - drawn);
    }
}
