package org.yimatong.inspections.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingClosed;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingReported;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationOrdered;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationSubmitted;
import org.yimatong.events.inspections.v1.InspectionEvent.ReinspectionFailed;
import org.yimatong.events.inspections.v1.SupervisionEvents.DeadlineExtended;
import org.yimatong.events.inspections.v1.SupervisionEvents.DelistingRefused;
import org.yimatong.events.inspections.v1.SupervisionEvents.DelistingRequested;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingDelisted;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingListed;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingOverdue;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingReopened;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingTransferred;
import org.yimatong.events.inspections.v1.SupervisionEvents.FindingWithdrawn;

/** How the steps of a finding are told to the other services. */
final class FindingEvents {

    /** The components all events have; their constructors have the same form. */
    private interface Form {
        InspectionEvent write(
                UUID eventId,
                Instant occurredAt,
                String uscc,
                UUID findingId,
                long version,
                String severity,
                String state,
                String title,
                LocalDate dueOn);
    }

    private FindingEvents() {}

    /** Nothing of a step that leaves all that others know of the finding as it was. */
    static Optional<InspectionEvent> of(Finding finding, FindingStep step) {
        var danger = finding.filing().danger();
        return Optional.ofNullable(formOf(step.kind()))
                .map(form -> form.write(
                        UUID.randomUUID(),
                        step.takenAt(),
                        finding.uscc(),
                        finding.id(),
                        step.number(),
                        danger.severity().name(),
                        step.toState().name(),
                        danger.title(),
                        step.dueOn()));
    }

    private static @Nullable Form formOf(StepKind kind) {
        return switch (kind) {
            case REPORTED -> FindingReported::new;
            case RECTIFICATION_ORDERED -> RectificationOrdered::new;
            case RECTIFICATION_SUBMITTED -> RectificationSubmitted::new;
            case REINSPECTION_FAILED -> ReinspectionFailed::new;
            case REINSPECTION_PASSED -> FindingClosed::new;
            case EXTENSION_GRANTED -> DeadlineExtended::new;
            case OVERDUE -> FindingOverdue::new;
            case TRANSFERRED -> FindingTransferred::new;
            case REOPENED -> FindingReopened::new;
            case WITHDRAWN -> FindingWithdrawn::new;
            case LISTED -> FindingListed::new;
            case DELISTING_REQUESTED -> DelistingRequested::new;
            case DELISTING_REFUSED -> DelistingRefused::new;
            case DELISTED -> FindingDelisted::new;
            case EXTENSION_REQUESTED, EXTENSION_REFUSED, ESCALATED, WITHDRAWAL_REQUESTED, DELISTING_INSPECTED -> null;
        };
    }
}
