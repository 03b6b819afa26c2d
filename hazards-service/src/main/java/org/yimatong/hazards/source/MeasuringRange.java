package org.yimatong.hazards.source;

import java.math.BigDecimal;

/** The least and the greatest value a sensor can measure, in its unit; both can occur. */
public record MeasuringRange(BigDecimal low, BigDecimal high) {

    public MeasuringRange {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("Range must rise: %s to %s".formatted(low, high));
        }
    }

    boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
