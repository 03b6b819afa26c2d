package org.yimatong.enterprises.code.messaging;

import java.util.Map;
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

/** Findings as facts. */
final class FindingReports {

    private FindingReports() {}

    static FactReport of(InspectionEvent event) {
        return of((FindingEvent) event); // there are no others yet
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

    /** A finding stands until an inspector has verified its rectification; a claim of it is not enough. */
    private static boolean stands(FindingEvent event) {
        return switch (event) {
            case FindingReported _, RectificationOrdered _, RectificationSubmitted _, ReinspectionFailed _ -> true;
            case FindingClosed _ -> false;
        };
    }
}
