package org.yimatong.hazards.tailings.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as strings, as requests and answers have them. */
final class Decimals {

    /** Of volumes and thresholds. */
    static final String POSITIVE = "[0-9]{1,9}(\\.[0-9]{1,4})?";

    /** Of observed values, which may lie below zero. */
    static final String ANY = "-?[0-9]{1,9}(\\.[0-9]{1,4})?";

    private Decimals() {}

    static @Nullable BigDecimal read(@Nullable String decimal) {
        return decimal == null ? null : new BigDecimal(decimal);
    }

    static @Nullable String show(@Nullable BigDecimal decimal) {
        return decimal == null ? null : of(decimal);
    }

    static String of(BigDecimal decimal) {
        return decimal.stripTrailingZeros().toPlainString();
    }
}
