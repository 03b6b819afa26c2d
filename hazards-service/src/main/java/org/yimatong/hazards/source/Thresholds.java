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

    /**
     * What can be used of limits that may contradict each other; limits in order inside the range stay as they are.
     * Rather an alarm too many than silence:
     *
     * <ul>
     *   <li>every limit that is given alarms at its own value, whatever the others say;
     *   <li>one outside the measuring range counts as the end of the range that it lies beyond, which can be reached;
     *   <li>a value to which two limits give different levels has the more severe one (低低报 and 高高报 before 低报 and 高报).
     * </ul>
     */
    public static Thresholds usable(Thresholds registered, double rangeLow, double rangeHigh) {
        var highHigh = reachable(registered.highHigh, rangeLow, rangeHigh);
        var low = reachable(registered.low, rangeLow, rangeHigh);
        return new Thresholds(
                reachable(registered.lowLow, rangeLow, rangeHigh),
                // low is asked before high-high, and must leave to it what is beyond both
                Math.min(low, Math.nextDown(highHigh)),
                reachable(registered.high, rangeLow, rangeHigh),
                highHigh);
    }

    private static double reachable(double limit, double rangeLow, double rangeHigh) {
        return Double.isInfinite(limit) ? limit : Math.clamp(limit, rangeLow, rangeHigh);
    }
}
