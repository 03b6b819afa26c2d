package org.yimatong.hazards.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of so many. A share of nothing has no percentage, and neither has one that is not known.
 *
 * @param part null if it is not known
 * @param whole null if it is not known
 */
public record Share(@Nullable Long part, @Nullable Long whole) {

    public static final Share UNKNOWN = new Share(null, null);

    static final Share NONE = new Share(0L, 0L);

    /** Both together; unknown if either is. */
    Share plus(Share other) {
        if (part == null || whole == null || other.part == null || other.whole == null) {
            return UNKNOWN;
        }
        return new Share(part + other.part, whole + other.whole);
    }

    /** With two decimals, rounded down: 100.00 is said of the whole only. Null if unknown, or of nothing. */
    public @Nullable String percent() {
        if (part == null || whole == null || whole == 0) {
            return null;
        }
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN)
                .toPlainString();
    }
}
