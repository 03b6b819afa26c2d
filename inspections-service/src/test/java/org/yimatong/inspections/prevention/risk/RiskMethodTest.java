package org.yimatong.inspections.prevention.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

class RiskMethodTest {

    private final RiskMethods methods = new RiskMethods();

    @ParameterizedTest
    @CsvFileSource(resources = "/prevention/lec-vectors.csv", numLinesToSkip = 1)
    void the_worked_examples_come_out(String l, String e, String c, BigDecimal d, RiskColour colour) {
        var assessment = methods.assess(new RiskFactors("LEC", l, e, c));

        assertThat(assessment.score()).isEqualByComparingTo(d);
        assertThat(assessment.colour()).isEqualTo(colour);
    }

    @Test
    void every_combination_of_lec_has_the_colour_of_the_rule() {
        var colours = new HashMap<RiskColour, Integer>();
        var scores = new TreeSet<Long>();
        for (var l : List.of(1000, 600, 300, 100, 50, 20, 10)) {
            for (var e : List.of(100, 60, 30, 20, 10, 5)) {
                for (var c : List.of(100, 40, 15, 7, 3, 1)) {
                    var thousandths = (long) l * e * c;
                    var assessment = methods.assess(new RiskFactors("LEC", of(l, 100), of(e, 10), of(c, 1)));

                    assertThat(assessment.colour()).isEqualTo(ruleOf(thousandths));
                    assertThat(assessment.score().movePointRight(3))
                            .isEqualByComparingTo(BigDecimal.valueOf(thousandths));
                    colours.merge(assessment.colour(), 1, Integer::sum);
                    scores.add(thousandths);
                }
            }
        }

        assertThat(colours.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(252);
        assertThat(scores).contains(20_000L, 70_000L).doesNotContain(160_000L, 320_000L);
    }

    /** Of thousandths: above 320 red, from 160 orange, from 70 yellow, else blue. */
    private static RiskColour ruleOf(long thousandths) {
        if (thousandths > 320_000) {
            return RiskColour.RED;
        }
        if (thousandths >= 160_000) {
            return RiskColour.ORANGE;
        }
        return thousandths >= 70_000 ? RiskColour.YELLOW : RiskColour.BLUE;
    }

    @ParameterizedTest
    @CsvSource({
        "LS4, RED, '12 16'", "LS4, ORANGE, '8 9'", "LS4, YELLOW, '4 6'", "LS4, BLUE, '1 2 3'",
        "LS5, RED, '20 25'", "LS5, ORANGE, '15 16'", "LS5, YELLOW, '8 9 10 12'", "LS5, BLUE, '1 2 3 4 5 6'"
    })
    void every_product_of_a_matrix_has_its_colour(String method, RiskColour colour, String products) {
        var size = method.equals("LS4") ? 4 : 5;
        var byColour = new TreeMap<RiskColour, TreeSet<Integer>>();
        for (var l = 1; l <= size; l++) {
            for (var s = 1; s <= size; s++) {
                var assessment = methods.assess(new RiskFactors(method, "" + l, null, "" + s));
                byColour.computeIfAbsent(assessment.colour(), _ -> new TreeSet<>())
                        .add(assessment.score().intValueExact());
            }
        }

        assertThat(byColour.get(colour))
                .containsExactlyElementsOf(List.of(products.split(" ")).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    void what_could_not_be_verified_says_so() {
        assertThat(methods.newest("LS5").verified()).isFalse();
        assertThat(methods.newest("LS5").source()).contains("未经核实");
        assertThat(methods.newest("LEC").verified()).isTrue();
    }

    @Test
    void a_value_may_be_written_with_more_digits() {
        assertThat(methods.assess(new RiskFactors("LEC", "6.0", "6", "15")).score())
                .isEqualByComparingTo("540");
    }

    @ParameterizedTest
    @CsvSource({
        "LEC, 5, 6, 15, /risk/likelihood, factor-not-of-table",
        "LEC, 6, 4, 15, /risk/exposure, factor-not-of-table",
        "LEC, 6, , 15, /risk/exposure, factor-not-of-table",
        "LEC, 6, 6, 16, /risk/severity, factor-not-of-table",
        "LS4, 5, , 1, /risk/likelihood, factor-not-of-table",
        "LS5, 0, , 1, /risk/likelihood, factor-not-of-table",
        "LS5, 5, 1, 1, /risk/exposure, factor-of-another-method",
        "FMEA, 5, 1, 1, /risk/method, risk-method-unknown"
    })
    void only_values_of_the_table_count(
            String method, String l, @Nullable String e, String s, String pointer, String code) {
        assertThatThrownBy(() -> methods.assess(new RiskFactors(method, l, e, s)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InputError::pointer, InputError::code)
                                .containsExactly(tuple(pointer, code)));
    }

    private static String of(int units, int divisor) {
        return BigDecimal.valueOf(units).divide(BigDecimal.valueOf(divisor)).toPlainString();
    }
}
