package org.yimatong.inspections.finding.rest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.finding.CauseClass;
import org.yimatong.inspections.finding.CheckType;
import org.yimatong.inspections.finding.Escalation;
import org.yimatong.inspections.finding.Finding;
import org.yimatong.inspections.finding.FindingKind;
import org.yimatong.inspections.finding.FindingSource;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.Handling;
import org.yimatong.inspections.finding.Registrant;
import org.yimatong.inspections.finding.Severity;
import org.yimatong.inspections.finding.Site;

/**
 * A finding as all who may see it see it. Of people it shows the names only.
 *
 * @param overdue whether the enterprise has let the deadline pass
 * @param escalation whose business that has become
 * @param extensions how often more time was granted
 * @param wantedOn the day until which the enterprise asks for more time, while nobody has decided
 * @param withdrawalRequested whether one of two people has said that it was filed by mistake
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
            "escalation",
            "extensions",
            "withdrawalRequested",
            "reportedAt",
            "reporter",
            "kind",
            "source",
            "handling",
            "checkType",
            "registrant"
        })
public record FindingView(
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
        Escalation escalation,
        int extensions,
        @Nullable LocalDate wantedOn,
        boolean withdrawalRequested,
        @Nullable Instant observedAt,
        Instant reportedAt,
        String reporter,
        FindingKind kind,
        FindingSource source,
        Handling handling,
        @Nullable CauseClass cause,
        CheckType checkType,
        Registrant registrant,
        @Nullable Integer majorItem,
        @Nullable String responsiblePerson,
        @Nullable String requiredMeasures,
        @Nullable BigDecimal cost,
        @Nullable Site place,
        @Nullable UUID inspectionId,
        @Nullable String checklistItem,
        @Nullable UUID checkRecordId) {

    /** As of now. */
    public static FindingView of(Finding finding, Clock clock) {
        var filing = finding.filing();
        var standing = finding.standing();
        var sort = filing.classification();
        return new FindingView(
                finding.id(),
                finding.version(),
                finding.uscc(),
                finding.area(),
                filing.danger().severity(),
                filing.danger().title(),
                filing.danger().description(),
                standing.state(),
                standing.deadline().dueOn(),
                standing.isOverdue(LegalCalendar.today(clock)),
                standing.deadline().escalation(),
                standing.deadline().extensions(),
                standing.extension() == null ? null : standing.extension().wantedOn(),
                standing.withdrawer() != null,
                filing.danger().observedAt(),
                filing.reportedAt(),
                filing.reporter().name(),
                sort.kind(),
                sort.source(),
                sort.handling(),
                sort.cause(),
                sort.checkType(),
                sort.registrant(),
                sort.majorItem(),
                filing.demand().responsiblePerson(),
                filing.demand().requiredMeasures(),
                filing.demand().cost(),
                filing.site(),
                filing.origin().inspectionId(),
                filing.origin().checklistItem(),
                filing.origin().checkRecordId());
    }
}
