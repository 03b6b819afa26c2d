package org.yimatong.hazards.alarm.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmFilter;
import org.yimatong.hazards.alarm.AlarmState;

/** Which alarms a list is asked for. A bean parameter. */
record AlarmQuery(
        @QueryParam("uscc") @Nullable String uscc,

        @QueryParam("standing") @Parameter(description = "true: the value is beyond its limits now") @Nullable
        Boolean standing,

        @QueryParam("open") @Parameter(description = "true: neither closed nor marked as false") @Nullable
        Boolean open,

        @QueryParam("state") @Nullable AlarmState state,

        @QueryParam("order")
        @Parameter(description = "URGENCY: open ones only, unacknowledged before acknowledged, severe before others")
        @Nullable
        Order order) {

    /** How a list is sorted. */
    enum Order {
        NEWEST,
        URGENCY
    }

    AlarmFilter filter() {
        return new AlarmFilter(uscc, standing, open, state);
    }
}
