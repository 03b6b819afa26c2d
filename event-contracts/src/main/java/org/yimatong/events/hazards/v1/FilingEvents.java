package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yimatong.events.EventType;

/** What the bureau does with the filings of major hazard sources. */
public final class FilingEvents {

    private FilingEvents() {}

    /**
     * The bureau has reported a filed source to the bureau above it (逐级报送).
     *
     * @param version rises with every event of this report; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param source code of the major hazard source
     * @param level of the source as it was filed, one (greatest) to four
     * @param tier {@code COUNTY_TO_CITY} or {@code CITY_TO_PROVINCE}
     * @param dueAt the first instant at which it was late
     * @param late whether that was written down too late
     */
    @EventType("org.yimatong.hazards.filing-reported.v1")
    public record FilingReported(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID reportId,
            long version,
            String area,
            String source,
            int level,
            String tier,
            Instant dueAt,
            LocalDate reportedOn,
            boolean late)
            implements HazardEvent {}

    /**
     * The bureau did not report a filed source in time to the bureau above it. {@link FilingReported} follows when it
     * has.
     *
     * @param version rises with every event of this report; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param source code of the major hazard source
     * @param level of the source as it was filed, one (greatest) to four
     * @param tier {@code COUNTY_TO_CITY} or {@code CITY_TO_PROVINCE}
     * @param dueAt the first instant at which it was late
     */
    @EventType("org.yimatong.hazards.filing-report-overdue.v1")
    public record FilingReportOverdue(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID reportId,
            long version,
            String area,
            String source,
            int level,
            String tier,
            Instant dueAt)
            implements HazardEvent {}
}
