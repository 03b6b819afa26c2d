package org.yimatong.inspections.inspection.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.inspection.InspectionFilter;
import org.yimatong.inspections.inspection.InspectionState;
import org.yimatong.inspections.inspection.Officer;
import org.yimatong.kit.clock.TimeInAddress;

/**
 * Which inspections a list is to hold. A bean parameter.
 *
 * @param officer certificate number of one of the two officers
 * @param from earliest begin, an instant
 * @param until begun before that instant
 */
record InspectionCriteria(
        @QueryParam("uscc") @Nullable @Pattern(regexp = NewInspection.USCC)
        String uscc,

        @QueryParam("area") @Nullable @Pattern(regexp = "[0-9A-Za-z-]{1,20}")
        String area,

        @QueryParam("state") @Nullable InspectionState state,

        @QueryParam("officer") @Nullable @Pattern(regexp = Officer.CERTIFICATE)
        String officer,

        @QueryParam("campaign") @Nullable UUID campaign,
        @QueryParam("task") @Nullable UUID task,
        @QueryParam("from") @Nullable String from,
        @QueryParam("until") @Nullable String until) {

    InspectionFilter asFilter() {
        return new InspectionFilter(
                uscc,
                area,
                state,
                officer,
                campaign,
                task,
                from == null ? null : TimeInAddress.instant("from", from),
                until == null ? null : TimeInAddress.instant("until", until));
    }
}
