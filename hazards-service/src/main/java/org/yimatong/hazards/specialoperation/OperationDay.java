package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.yimatong.hazards.calendar.LegalCalendar;

/**
 * A day on which operations take place, by their permits: from their begin to their end, or to now while they are
 * overdue. One that was called off before work began took place on no day.
 */
record OperationDay(LocalDate day, Instant now) {

    /** JPQL condition for operations; see {@link #parameters()}. */
    static final String HAS = "(validFrom < :dayEnd and (progress.endedAt > :dayStart or (progress.endedAt is null"
            + " and (validUntil > :dayStart or (progress.overdueSince is not null and :dayBegun = true))))"
            + " and (progress.state <> :cancelled or progress.startedAt is not null))";

    Map<String, Object> parameters() {
        return Map.of(
                "dayStart",
                LegalCalendar.startOf(day),
                "dayEnd",
                LegalCalendar.endOf(day),
                "dayBegun",
                now.isAfter(LegalCalendar.startOf(day)),
                "cancelled",
                OperationState.CANCELLED);
    }
}
