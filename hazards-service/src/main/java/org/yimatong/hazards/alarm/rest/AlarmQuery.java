package org.yimatong.hazards.alarm.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmFilter;
import org.yimatong.hazards.alarm.AlarmState;
import org.yimatong.hazards.alarm.Annunciated;
import org.yimatong.hazards.alarm.flood.AlarmFlood;

/** Which alarms a list is asked for. A bean parameter. */
record AlarmQuery(
        @QueryParam("area") @Nullable String area,
        @QueryParam("uscc") @Nullable String uscc,

        @QueryParam("source") @Parameter(description = "Code of the hazard source") @Nullable
        String source,

        @QueryParam("flood") @Parameter(description = "Those of this flood") @Nullable
        UUID flood,

        @QueryParam("standing") @Parameter(description = "true: the value is beyond its limits now") @Nullable
        Boolean standing,

        @QueryParam("open") @Parameter(description = "true: neither closed nor marked as false") @Nullable
        Boolean open,

        @QueryParam("aside") @Parameter(description = "true: shelved or out of service") @Nullable
        Boolean aside,

        @QueryParam("inFlood") @Parameter(description = "true: of a flood, lasting or not") @Nullable
        Boolean inFlood,

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

    /** @param ofFlood null if nobody asks for a flood */
    AlarmFilter filter(@Nullable AlarmFlood ofFlood) {
        var annunciated = ofFlood == null ? null : timeOf(ofFlood);
        return new AlarmFilter(area, uscc, source, annunciated, standing, open, aside, inFlood, state);
    }

    private static Annunciated timeOf(AlarmFlood flood) {
        var place = flood.place();
        return new Annunciated(place.area(), place.uscc(), place.source(), flood.since(), flood.endedAt());
    }
}
