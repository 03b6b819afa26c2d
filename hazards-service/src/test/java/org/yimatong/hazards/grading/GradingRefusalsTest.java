package org.yimatong.hazards.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yimatong.hazards.grading.Holdings.graded;
import static org.yimatong.hazards.grading.Holdings.of;
import static org.yimatong.hazards.grading.Holdings.ofClasses;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.hazards.grading.Holding.BetaOverride;
import org.yimatong.hazards.grading.Holding.Mixture;
import org.yimatong.kit.problem.InvalidInput;

/** What cannot be graded is refused at its place; nothing is taken as zero instead. */
class GradingRefusalsTest {

    @Test
    void a_negative_quantity_is_refused() {
        refused(() -> graded(0, of("氯", "-0.001")), "/units/0/substances/0/quantity quantity-negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e3", "NaN", "1,5", ".5", "5.", "+5", "1000000000000000", "一"})
    void what_is_no_plain_decimal_is_refused(String quantity) {
        refused(() -> graded(0, of("氯", quantity)), "/units/0/substances/0/quantity number-malformed");
    }

    @ParameterizedTest
    @CsvSource({"0,beta-not-positive", "-1,beta-not-positive", "x,number-malformed"})
    void a_beta_of_zero_or_less_is_refused(String beta, String code) {
        var holding = new Holding(Holdings.PLACE, "氯", List.of(), "1", null, new BetaOverride(beta, "理由"));

        refused(() -> graded(0, holding), "/units/0/substances/0/beta/value " + code);
    }

    @ParameterizedTest
    @CsvSource({"-1,5,1", "1,0,1", "1,-5,1", "1,5,0", "1,5,-1"})
    void no_term_has_a_negative_quantity_or_a_threshold_or_beta_of_zero(String q, String critical, String beta) {
        assertThatThrownBy(() -> new Term(new BigDecimal(q), new BigDecimal(critical), new BigDecimal(beta)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewer_people_than_none_are_refused() {
        refused(() -> graded(-1, of("氯", "1")), "/peopleWithin500m people-negative");
    }

    @Test
    void nothing_at_all_is_refused() {
        refused(() -> Grader.grade(0, List.of()), "/units units-missing");
        refused(() -> graded(0), "/units/0/substances substances-missing");
        refused(() -> graded(0, ofClasses("1")), "/units/0/substances/0/classes substance-missing");
    }

    @Test
    void what_the_tables_do_not_know_is_refused() {
        refused(() -> graded(0, of("水", "1")), "/units/0/substances/0/substance substance-unknown");
        refused(() -> graded(0, ofClasses("1", "J1", "J6")), "/units/0/substances/0/classes/1 hazard-class-unknown");
        var mixture = new Holding(Holdings.PLACE, "盐水", List.of(), "1", new Mixture("盐", true), null);
        refused(() -> graded(0, mixture), "/units/0/substances/0/mixture/of substance-unknown");
        var ofItsOwn = new Holding(Holdings.PLACE, "氨水", List.of(), "1", new Mixture("氨", false), null);
        refused(() -> graded(0, ofItsOwn), "/units/0/substances/0/classes substance-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"硝化棉", "9004-70-0", "硝酸铵", "6484-52-2"})
    void a_name_of_several_entries_is_refused_with_their_names(String name) {
        refused(() -> graded(0, of(name, "1")), "/units/0/substances/0/substance substance-ambiguous");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        refused(
                () -> graded(-5, of("水", "-1")),
                "/peopleWithin500m people-negative",
                "/units/0/substances/0/quantity quantity-negative",
                "/units/0/substances/0/substance substance-unknown");
    }

    private static void refused(ThrowingCallable grading, String... places) {
        var refusal = catchThrowableOfType(InvalidInput.class, grading);

        assertThat(refusal).isNotNull();
        assertThat(refusal.errors())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(places);
    }
}
