package org.yimatong.hazards.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values at and beyond which a sensor's readings raise an alarm (低低报, 低报, 高报, 高高报), in the unit of its quantity.
 * Any of them may be missing; those given rise strictly from low-low to high-high.
 */
public record AlarmLimits(
        @Nullable BigDecimal lowLow,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal highHigh) {

    public AlarmLimits {
        var given = given(lowLow, low, high, highHigh);
        for (var i = 1; i < given.size(); i++) {
            if (given.get(i - 1).compareTo(given.get(i)) >= 0) {
                throw new DisorderedLimits(given);
            }
        }
    }

    /** @throws DisorderedLimits if a limit lies where the sensor cannot measure */
    AlarmLimits inside(MeasuringRange range) {
        var given = given(lowLow, low, high, highHigh);
        if (!given.stream().allMatch(range::contains)) {
            throw new DisorderedLimits(given);
        }
        return this;
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

    private static List<BigDecimal> given(@Nullable BigDecimal... limits) {
        return Stream.of(limits).filter(Objects::nonNull).toList();
    }
}
