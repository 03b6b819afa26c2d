package org.yimatong.hazards.specialoperation.rest;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.specialoperation.OperationKind;
import org.yimatong.hazards.specialoperation.OperationLevel;
import org.yimatong.hazards.specialoperation.OperationSearch;
import org.yimatong.kit.clock.TimeInAddress;

/**
 * Which special operations are asked for. A bean parameter.
 *
 * @param day on which they take place by their permits, such as {@code 2026-03-02}
 * @param running whether people work now
 * @param overdue whether people work now beyond their permit
 */
record OperationFilter(
        @QueryParam("area") @Nullable String area,
        @QueryParam("uscc") @Nullable String uscc,
        @QueryParam("kind") @Nullable OperationKind kind,
        @QueryParam("level") @Nullable OperationLevel level,
        @QueryParam("day") @Nullable String day,
        @QueryParam("running") @Nullable Boolean running,
        @QueryParam("overdue") @Nullable Boolean overdue) {

    OperationSearch search() {
        return new OperationSearch(
                area, uscc, kind, level, day == null ? null : TimeInAddress.day("day", day), running, overdue);
    }
}
