package org.yimatong.events.inspections.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventType;
import org.yimatong.events.Topic;

/** What happens when enterprises are inspected. */
@Topic("inspections.v1")
public sealed interface InspectionEvent extends EventContract {

    /** What happened to a finding (hidden danger). Each event carries the finding's whole standing after it. */
    sealed interface FindingEvent extends EventContract {

        UUID findingId();

        /** Rises by at least one with every event of this finding; a reader ignores older ones. */
        long version();

        /** {@code GENERAL} or {@code MAJOR}. */
        String severity();

        /** {@code RECTIFYING}, {@code AWAITING_REINSPECTION} or {@code CLOSED}. */
        String state();

        /** What was found, in a few words. Not for the public. */
        String title();

        /** Last day on which it may be rectified (calendar of Asia/Shanghai). */
        @Nullable
        LocalDate dueOn();
    }

    /** An inspector filed it; the enterprise has to rectify it by {@code dueOn}. */
    @EventType("org.yimatong.inspections.finding-reported.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingReported(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID findingId,
            long version,
            String severity,
            String state,
            String title,
            @Nullable LocalDate dueOn)
            implements InspectionEvent, FindingEvent {}

    /** The enterprise was given another day by which to rectify it. */
    @EventType("org.yimatong.inspections.rectification-ordered.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RectificationOrdered(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID findingId,
            long version,
            String severity,
            String state,
            String title,
            @Nullable LocalDate dueOn)
            implements InspectionEvent, FindingEvent {}

    /** The enterprise claims that it is rectified; an inspector has yet to look. */
    @EventType("org.yimatong.inspections.rectification-submitted.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RectificationSubmitted(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID findingId,
            long version,
            String severity,
            String state,
            String title,
            @Nullable LocalDate dueOn)
            implements InspectionEvent, FindingEvent {}

    /** An inspector looked and it is not rectified; a new day was set. */
    @EventType("org.yimatong.inspections.reinspection-failed.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReinspectionFailed(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID findingId,
            long version,
            String severity,
            String state,
            String title,
            @Nullable LocalDate dueOn)
            implements InspectionEvent, FindingEvent {}

    /** An inspector verified the rectification. Nothing follows. */
    @EventType("org.yimatong.inspections.finding-closed.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingClosed(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID findingId,
            long version,
            String severity,
            String state,
            String title,
            @Nullable LocalDate dueOn)
            implements InspectionEvent, FindingEvent {}
}
