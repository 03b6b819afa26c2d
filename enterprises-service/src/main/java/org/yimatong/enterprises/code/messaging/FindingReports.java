package org.yimatong.enterprises.code.messaging;

import java.util.Map;
import java.util.Optional;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.events.inspections.v1.InspectionEvent;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingClosed;
import org.yimatong.events.inspections.v1.InspectionEvent.FindingEvent;
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

/** Findings as facts. */
final class FindingReports {

    private FindingReports() {}

    /** Nothing else that happens when enterprises are inspected is a fact for a code. */
    static Optional<FactReport> of(InspectionEvent event) {
        return event instanceof FindingEvent finding ? Optional.of(of(finding)) : Optional.empty();
    }

    private static FactReport of(FindingEvent event) {
        return new FactReport(
                event.uscc(),
                FactKind.FINDING,
                event.findingId(),
                event.version(),
                stands(event),
                event.severity(),
                event.dueOn() == null ? null : LegalCalendar.endOf(event.dueOn()),
                event.occurredAt(),
                parameters(event));
    }

    private static Map<String, String> parameters(FindingEvent event) {
        return event.dueOn() == null
                ? Map.of("title", event.title())
                : Map.of("title", event.title(), "dueOn", event.dueOn().toString());
    }

    /**
     * A finding stands until its rectification is verified; a claim of it is not enough, and neither listing it nor a
     * penalty puts anything right. One filed by mistake never stood.
     */
    private static boolean stands(FindingEvent event) {
        return switch (event) {
            case FindingReported _, RectificationOrdered _, RectificationSubmitted _, ReinspectionFailed _ -> true;
            case FindingOverdue _, DeadlineExtended _, FindingTransferred _, FindingReopened _ -> true;
            case FindingListed _, DelistingRequested _, DelistingRefused _ -> true;
            case FindingClosed _, FindingDelisted _, FindingWithdrawn _ -> false;
        };
    }
}
