package org.yimatong.city.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values from which a sensor's readings are alarms, in the sensor's unit; null where there is no such limit.
 *
 * <p>A value equal to a limit is beyond it.
 */
public record Limits(
        @Nullable BigDecimal lowLow,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal highHigh) {

    /** The level at which a value stands. */
    public Level levelOf(BigDecimal value) {
        if (reaches(value, highHigh)) {
            return Level.HIGH_HIGH;
        }
        if (reaches(value, high)) {
            return Level.HIGH;
        }
        if (fallsTo(value, lowLow)) {
            return Level.LOW_LOW;
        }
        return fallsTo(value, low) ? Level.LOW : Level.NORMAL;
    }

    /** The limits that exist, from the lowest to the highest. */
    public Stream<BigDecimal> inOrder() {
        return Stream.of(lowLow, low, high, highHigh).filter(Objects::nonNull);
    }

    private static boolean reaches(BigDecimal value, @Nullable BigDecimal limit) {
        return limit != null && value.compareTo(limit) >= 0;
    }

    private static boolean fallsTo(BigDecimal value, @Nullable BigDecimal limit) {
        return limit != null && value.compareTo(limit) <= 0;
    }
}
