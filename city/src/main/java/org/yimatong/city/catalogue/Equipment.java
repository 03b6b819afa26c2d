package org.yimatong.city.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A tank or another piece of equipment of a major hazard source.
 *
 * @param code unique within the enterprise
 * @param kind as the suite names it, e.g. {@code TANK}
 * @param designMaximum the most it may hold, in tonnes; null if it holds nothing worth counting
 * @param medium what it holds; empty if nothing
 * @param cas of the medium; empty if there is none
 * @param mediumState as the suite names it; empty if there is no medium
 */
public record Equipment(
        String uscc,
        String sourceCode,
        String code,
        String name,
        String kind,
        @Nullable BigDecimal designMaximum,
        String medium,
        String cas,
        String mediumState) {}
