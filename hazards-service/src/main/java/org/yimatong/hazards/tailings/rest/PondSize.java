package org.yimatong.hazards.tailings.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.yimatong.hazards.tailings.PondGrading;

/**
 * By what a pond is graded.
 *
 * @param totalVolume 全库容 in 10,000 m³, a decimal string
 * @param damHeight 坝高 in metres, a decimal string
 */
record PondSize(
        @NotNull @Pattern(regexp = Decimals.POSITIVE) String totalVolume,
        @NotNull @Pattern(regexp = Decimals.POSITIVE) String damHeight) {

    PondGrading grading() {
        return PondGrading.of(new BigDecimal(totalVolume), new BigDecimal(damHeight));
    }
}
