package org.yimatong.inspections.prevention.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * A method by which risks are graded: the product of factors, each chosen from a table, falls into a band.
 *
 * @param version of its tables; an assessment remembers by which it was made
 * @param verified whether the tables were found in a source that can be relied on
 * @param source where the tables come from, in words for people
 * @param exposure of LEC only
 * @param bands gravest first; each begins with its lower bound and ends where the graver one begins
 */
public record RiskMethod(
        String key,
        int version,
        boolean verified,
        String source,
        List<Choice> likelihood,
        @Nullable List<Choice> exposure,
        List<Choice> severity,
        List<Band> bands) {

    /** A value that a factor can have. */
    public record Choice(BigDecimal value, String meaning) {}

    /**
     * Scores that mean the same.
     *
     * @param from the lowest score of the band, itself included
     * @param level in the words of the regulation: 重大, 较大, 一般 or 低
     */
    public record Band(BigDecimal from, RiskColour colour, String level, String meaning) {}

    /**
     * Grades a risk.
     *
     * @throws InvalidInput if a value is not of the table of its factor, or a factor is missing or not of this method
     */
    public RiskAssessment assess(RiskFactors chosen) {
        var errors = new ArrayList<InputError>();
        var product = choose("likelihood", chosen.likelihood(), likelihood, errors)
                .multiply(choose("severity", chosen.severity(), severity, errors))
                .multiply(choose("exposure", chosen.exposure(), exposure, errors));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new RiskAssessment(version, product, bandOf(product).colour());
    }

    /** The band of a score, compared exactly. */
    public Band bandOf(BigDecimal score) {
        return bands.stream()
                .filter(band -> score.compareTo(band.from()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no band for %s".formatted(key, score)));
    }

    private static BigDecimal choose(
            String factor, @Nullable String chosen, @Nullable List<Choice> table, List<InputError> errors) {
        if (table == null) {
            if (chosen != null) {
                errors.add(new InputError("/risk/" + factor, "factor-of-another-method"));
            }
            return BigDecimal.ONE;
        }
        return table.stream()
                .map(Choice::value)
                .filter(value -> chosen != null && value.compareTo(new BigDecimal(chosen)) == 0)
                .findFirst()
                .orElseGet(() -> {
                    errors.add(new InputError("/risk/" + factor, "factor-not-of-table", valuesOf(table)));
                    return BigDecimal.ONE;
                });
    }

    private static String valuesOf(List<Choice> table) {
        return String.join(
                ", ",
                table.stream().map(choice -> choice.value().toPlainString()).toList());
    }
}
