package org.yimatong.inspections.finding.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.Severity;

/**
 * A finding as all who may see it see it. Of the inspector it shows the name only.
 *
 * @param overdue whether the enterprise has let the deadline pass
 */
@Schema(
        name = "Finding",
        requiredProperties = {
            "id",
            "version",
            "uscc",
            "area",
            "severity",
            "title",
            "description",
            "state",
            "dueOn",
            "overdue",
            "reportedAt",
            "reporter"
        })
record FindingView(
        UUID id,
        long version,
        String uscc,
        String area,
        Severity severity,
        String title,
        String description,
        FindingState state,
        LocalDate dueOn,
        boolean overdue,
        @Nullable Instant observedAt,
        Instant reportedAt,
        String reporter,
        @Nullable UUID inspectionId,
        @Nullable String checklistItem,
        @Nullable UUID checkRecordId) {

    static FindingView of(Finding finding, Clock clock) {
        return new FindingView(
                finding.id(),
                finding.version(),
                finding.uscc(),
                finding.area(),
                finding.danger().severity(),
                finding.danger().title(),
                finding.danger().description(),
                finding.state(),
                finding.dueOn(),
                finding.isOverdue(LegalCalendar.today(clock)),
                finding.danger().observedAt(),
                finding.reportedAt(),
                finding.reporter().name(),
                finding.origin().inspectionId(),
                finding.origin().checklistItem(),
                finding.origin().checkRecordId());
    }
}
