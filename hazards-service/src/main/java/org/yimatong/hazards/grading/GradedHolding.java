package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chemical of a unit with all that its part of the grading rests on.
 *
 * @param label the name or classes under which it was entered
 * @param quantity design maximum quantity q in tonnes
 * @param ratio q / Q
 * @param classes symbols of table 2 that were named with it; none in older assessments
 */
public record GradedHolding(
        String label, BigDecimal quantity, CriticalValues values, Fraction ratio, List<String> classes) {

    public GradedHolding {
        classes = classes == null ? List.of() : List.copyOf(classes);
    }

    static GradedHolding of(Holding holding, BigDecimal quantity, CriticalValues values) {
        var term = new Term(quantity, values.criticalQuantity(), values.beta());
        var classes = Identification.classesOf(holding).stream()
                .map(HazardClass::symbol)
                .toList();
        return new GradedHolding(holding.label(), quantity, values, term.ratio(), classes);
    }

    Term term() {
        return new Term(quantity, values.criticalQuantity(), values.beta());
    }
}
