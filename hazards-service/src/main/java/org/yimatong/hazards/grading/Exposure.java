package org.yimatong.hazards.grading;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of the standard's table of exposed people: how many live permanently within 500 m outside the plant's boundary,
 * and the coefficient alpha that follows. Employees do not count.
 *
 * @param fewest people for whom it holds
 * @param alpha correction coefficient, without unit
 */
record Exposure(int fewest, BigDecimal alpha) {

    /** Most people first. */
    private static final List<Exposure> ALL = StandardTable.rows("alpha.csv", Exposure::of);

    private static Exposure of(CSVRecord row) {
        return new Exposure(Integer.parseInt(row.get("pop_min")), new BigDecimal(row.get("alpha")));
    }

    /** @throws IllegalArgumentException if there are fewer people than none */
    static BigDecimal alpha(int people) {
        return ALL.stream()
                .filter(row -> people >= row.fewest())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(people + " people"))
                .alpha();
    }
}
