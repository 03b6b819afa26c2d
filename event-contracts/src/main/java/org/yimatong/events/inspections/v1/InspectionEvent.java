package org.yimatong.events.inspections.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventType;
import org.yimatong.events.Topic;
import org.yimatong.events.inspections.v1.SupervisionEvents.DeadlineExtended;
import org.yimatong.events.inspections.v1.SupervisionEvents.DelistingRefused;
import org.yimatong.events.inspections.v1.SupervisionEvents.DelistingRequested;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingDelisted;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingListed;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingOverdue;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingReopened;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingTransferred;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingWithdrawn;

/** What happens when enterprises are inspected. */
@Topic("inspections.v1")
public sealed interface InspectionEvent extends EventContract
        permits InspectionEvent.FindingReported,
                InspectionEvent.RectificationOrdered,
                InspectionEvent.RectificationSubmitted,
                InspectionEvent.ReinspectionFailed,
                InspectionEvent.FindingClosed,
                FindingOverdue,
                DeadlineExtended,
                FindingTransferred,
                FindingReopened,
                FindingWithdrawn,
                FindingListed,
                DelistingRequested,
                DelistingRefused,
                FindingDelisted,
                InspectionEvent.ResumptionApplied,
                InspectionEvent.ResumptionDecided {

    /** What happened to a finding (hidden danger). Each event carries the finding's whole standing after it. */
    sealed interface FindingEvent extends EventContract
            permits FindingReported,
                    RectificationOrdered,
                    RectificationSubmitted,
                    ReinspectionFailed,
                    FindingClosed,
                    FindingOverdue,
                    DeadlineExtended,
                    FindingTransferred,
                    FindingReopened,
                    FindingWithdrawn,
                    FindingListed,
                    DelistingRequested,
                    DelistingRefused,
                    FindingDelisted {

        UUID findingId();

        /** Rises by at least one with every event of this finding; a reader ignores older ones. */
        long version();

        /** {@code GENERAL} or {@code MAJOR}. */
        String severity();

        /**
         * {@code RECTIFYING}, {@code AWAITING_REINSPECTION} or {@code CLOSED}; of a listed one {@code LISTED},
         * {@code AWAITING_DELISTING} or {@code DELISTED}; {@code IN_PENALTY}, {@code WITHDRAWN}.
         */
        String state();

        /** What was found, in a few words. Not for the public. */
        String title();

        /** Last day on which it may be rectified (calendar of Asia/Shanghai). */
        @Nullable
        LocalDate dueOn();
    }

    /** An inspector or the enterprise itself filed it; the enterprise has to rectify it by {@code dueOn}. */
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

    /** Its rectification was verified. Nothing follows, unless it is reopened. */
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

    /** What happened to the application of a suspended enterprise to start again (复工复产). */
    sealed interface ResumptionEvent extends EventContract {

        UUID resumptionId();

        /** Rises by at least one with every event of this application; a reader ignores older ones. */
        long version();

        /** {@code APPLIED}, {@code APPROVED} or {@code REFUSED}. */
        String state();
    }

    /** The enterprise says that it is ready to start again; officials have to look. */
    @EventType("org.yimatong.inspections.resumption-applied.v1")
    record ResumptionApplied(
            UUID eventId, Instant occurredAt, String uscc, UUID resumptionId, long version, String state)
            implements InspectionEvent, ResumptionEvent {}

    /**
     * Officials looked and decided. Nothing follows; after a refusal the enterprise applies anew.
     *
     * @param official name of who decided
     * @param reason in the words of the official
     * @param missing codes of the conditions that are not met; empty if approved
     */
    @EventType("org.yimatong.inspections.resumption-decided.v1")
    record ResumptionDecided(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID resumptionId,
            long version,
            String state,
            String official,
            String reason,
            List<String> missing)
            implements InspectionEvent, ResumptionEvent {}
}
