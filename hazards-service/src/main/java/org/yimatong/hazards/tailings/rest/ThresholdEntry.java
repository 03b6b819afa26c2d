package org.yimatong.hazards.tailings.rest;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.tailings.PointThresholds;

/** From where on a value is of which colour, decimal strings in the unit of the item. */
record ThresholdEntry(
        @Nullable @Pattern(regexp = Decimals.POSITIVE) String blue,
        @Nullable @Pattern(regexp = Decimals.POSITIVE) String yellow,
        @Nullable @Pattern(regexp = Decimals.POSITIVE) String orange,
        @Nullable @Pattern(regexp = Decimals.POSITIVE) String red) {

    PointThresholds thresholds() {
        return new PointThresholds(
                Decimals.read(blue), Decimals.read(yellow), Decimals.read(orange), Decimals.read(red));
    }

    static ThresholdEntry of(PointThresholds thresholds) {
        return new ThresholdEntry(
                Decimals.show(thresholds.blue()),
                Decimals.show(thresholds.yellow()),
                Decimals.show(thresholds.orange()),
                Decimals.show(thresholds.red()));
    }
}
