package org.yimatong.hazards.grading;

import java.math.BigDecimal;

/**
 * A chemical of a unit with all that its part of the grading rests on.
 *
 * @param label the name or classes under which it was entered
 * @param quantity design maximum quantity q in tonnes
 * @param ratio q / Q
 */
public record GradedHolding(String label, BigDecimal quantity, CriticalValues values, Fraction ratio) {

    static GradedHolding of(String label, BigDecimal quantity, CriticalValues values) {
        var term = new Term(quantity, values.criticalQuantity(), values.beta());
        return new GradedHolding(label, quantity, values, term.ratio());
    }

    Term term() {
        return new Term(quantity, values.criticalQuantity(), values.beta());
    }
}
