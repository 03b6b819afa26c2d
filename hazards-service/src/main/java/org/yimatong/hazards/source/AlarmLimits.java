package org.yimatong.hazards.source;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values at and beyond which a sensor's readings raise an alarm (低低报, 低报, 高报, 高高报), in the unit of its quantity, as
 * they were registered. Any of them may be missing; whether they make sense is told by {@link LimitCheck}.
 */
public record AlarmLimits(
        @Nullable BigDecimal lowLow,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal highHigh) {

    static final String LOW_LOW = "low_low";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String HIGH_HIGH = "high_high";

    /** Those that are there by their names in the record, in the order in which they should rise. */
    Map<String, BigDecimal> given() {
        var given = new LinkedHashMap<String, BigDecimal>();
        put(given, LOW_LOW, lowLow);
        put(given, LOW, low);
        put(given, HIGH, high);
        put(given, HIGH_HIGH, highHigh);
        return given;
    }

    private static void put(Map<String, BigDecimal> given, String name, @Nullable BigDecimal limit) {
        if (limit != null) {
            given.put(name, limit);
        }
    }

    boolean isSameAs(AlarmLimits other) {
        return same(lowLow, other.lowLow)
                && same(low, other.low)
                && same(high, other.high)
                && same(highHigh, other.highHigh);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
