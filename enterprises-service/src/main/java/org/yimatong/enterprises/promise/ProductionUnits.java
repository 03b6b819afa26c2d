package org.yimatong.enterprises.promise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many production units (生产装置) the enterprise has, and how they stand today. Each stands in one of three ways.
 *
 * @param underRepair 检修: neither running nor merely stopped
 */
public record ProductionUnits(
        @NotNull @Min(0) @Max(9999) Integer total,
        @NotNull @Min(0) @Max(9999) Integer running,
        @NotNull @Min(0) @Max(9999) Integer stopped,
        @NotNull @Min(0) @Max(9999) Integer underRepair) {

    boolean addUp() {
        return total == running + stopped + underRepair;
    }
}
