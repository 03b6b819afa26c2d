package org.yimatong.inspections.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingClosed;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingReported;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationOrdered;
import org.yimatong.events.inspections.v1.InspectionEvent.RectificationSubmitted;
import org.yimatong.events.inspections.v1.InspectionEvent.ReinspectionFailed;

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

    static InspectionEvent of(Finding finding, FindingStep step) {
        return formOf(step.kind())
                .write(
                        UUID.randomUUID(),
                        step.takenAt(),
                        finding.uscc(),
                        finding.id(),
                        step.number(),
                        finding.danger().severity().name(),
                        step.toState().name(),
                        finding.danger().title(),
                        step.dueOn());
    }

    private static Form formOf(StepKind kind) {
        return switch (kind) {
            case REPORTED -> FindingReported::new;
            case RECTIFICATION_ORDERED -> RectificationOrdered::new;
            case RECTIFICATION_SUBMITTED -> RectificationSubmitted::new;
            case REINSPECTION_FAILED -> ReinspectionFailed::new;
            case REINSPECTION_PASSED -> FindingClosed::new;
        };
    }
}
