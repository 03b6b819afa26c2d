package org.yimatong.hazards.roster.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.TimeInAddress;
import org.yimatong.kit.problem.InvalidInput;

/** Days of which a list is asked for, at most 31 of them. A bean parameter. */
public record DutyDays(
        @QueryParam("from") @Parameter(required = true) @Nullable
        String from,

        @QueryParam("until") @Nullable String until) {

    private static final int MOST = 31;

    public LocalDate first() {
        if (from == null) {
            throw new InvalidInput("from", "day-missing");
        }
        return TimeInAddress.day("from", from);
    }

    /** @throws InvalidInput if it lies before the first, or too far behind it */
    public LocalDate last() {
        var last = until == null ? first() : TimeInAddress.day("until", until);
        if (last.isBefore(first())) {
            throw new InvalidInput("until", "until-before-from");
        }
        if (!last.isBefore(first().plusDays(MOST))) {
            throw new InvalidInput("until", "too-many-days", MOST);
        }
        return last;
    }
}
