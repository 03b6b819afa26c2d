package org.yimatong.hazards.source;

/**
 * {@link AlarmLimits} as readings are compared with them, a million times a minute: in binary, a missing limit being
 * infinite. Conversion from decimal is monotone, so the comparison can differ from the decimal one only for a reading
 * within one unit in the last place of the limit.
 */
public record Thresholds(double lowLow, double low, double high, double highHigh) {

    /** Without any limit: no reading is beyond it. */
    public static final Thresholds NONE = new Thresholds(
            Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
}
