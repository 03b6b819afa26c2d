package org.yimatong.events.inspections.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventType;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingEvent;

/** What the clock and the bureau's supervision add to the common way of a finding. */
public interface SupervisionEvents {

    /** The enterprise let {@code dueOn} pass; told at the first instant after that day. */
    @EventType("org.yimatong.inspections.finding-overdue.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingOverdue(
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

    /** The bureau gave the enterprise, which had asked for it, more time: until {@code dueOn}. */
    @EventType("org.yimatong.inspections.deadline-extended.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeadlineExtended(
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

    /** It was transferred to a penalty procedure (移送, 处罚立案). It still has to be rectified. */
    @EventType("org.yimatong.inspections.finding-transferred.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingTransferred(
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

    /** An inspector saw that it is there again, or still; it has to be rectified by {@code dueOn}. */
    @EventType("org.yimatong.inspections.finding-reopened.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingReopened(
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

    /** It was filed by mistake; two people said so. It never counted. */
    @EventType("org.yimatong.inspections.finding-withdrawn.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingWithdrawn(
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

    /** A major one was put under listed supervision (挂牌督办), with {@code dueOn} as its deadline. */
    @EventType("org.yimatong.inspections.finding-listed.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingListed(
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

    /** The enterprise says a listed one is rectified; two officers have yet to look. */
    @EventType("org.yimatong.inspections.delisting-requested.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DelistingRequested(
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

    /** Two officers looked and it is not rectified; it stays listed, by {@code dueOn}. */
    @EventType("org.yimatong.inspections.delisting-refused.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DelistingRefused(
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

    /** Two officers verified the rectification of a listed one (摘牌, 销号). Nothing follows, unless it is reopened. */
    @EventType("org.yimatong.inspections.finding-delisted.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingDelisted(
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
