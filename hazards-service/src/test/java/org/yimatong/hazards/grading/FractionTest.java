package org.yimatong.hazards.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void three_thirds_are_one() {
        var third = fraction("1").dividedBy(fraction("3"));

        assertThat(third.plus(third).plus(third)).isEqualTo(fraction("1"));
        assertThat(fraction("0.7").plus(fraction("0.2")).plus(fraction("0.1"))).isEqualTo(fraction("1.0"));
    }

    @Test
    void nothing_is_divided_by_zero_or_less() {
        assertThatThrownBy(() -> fraction("1").dividedBy(Fraction.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fraction("1").dividedBy(fraction("-2"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"22/3,7.333333", "7,7", "1/10,0.1", "99999999999/1000000000,99.999999", "0,0", "1000,1000"})
    void what_is_shown_never_reaches_a_boundary_that_is_not_reached(String exact, String shown) {
        var fraction = Fraction.parse(exact);

        assertThat(fraction.decimal()).isEqualTo(shown);
        assertThat(fraction.exact()).isEqualTo(exact);
    }

    /** Against cross-multiplication over one common denominator, on sums of what no decimal can hold. */
    @Test
    void sums_and_comparisons_are_those_of_whole_numbers_over_a_common_denominator() {
        var random = new Random(18218);
        for (var round = 0; round < 2_000; round++) {
            var terms = random.ints(5, 1, 10_000).toArray();
            var parts = random.ints(5, 1, 300).toArray();
            var common = BigInteger.ONE;
            for (var part : parts) {
                common = common.multiply(BigInteger.valueOf(part));
            }
            var expected = BigInteger.ZERO;
            var sum = Fraction.ZERO;
            for (var term = 0; term < 5; term++) {
                var numerator = BigInteger.valueOf(terms[term]);
                var denominator = BigInteger.valueOf(parts[term]);
                expected = expected.add(numerator.multiply(common).divide(denominator));
                sum = sum.plus(new Fraction(numerator, denominator));
            }
            assertThat(sum).isEqualTo(new Fraction(expected, common));
            assertThat(sum.compareTo(fraction("100")))
                    .isEqualTo(expected.compareTo(common.multiply(BigInteger.valueOf(100))));
        }
    }

    private static Fraction fraction(String decimal) {
        return Fraction.of(new BigDecimal(decimal));
    }
}
