package org.yimatong.inspections.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.plan.InspectionPlan;
import org.yimatong.inspections.plan.PlanKind;
import org.yimatong.inspections.plan.PlanState;
import org.yimatong.inspections.plan.VisitFrequency;

/**
 * A plan as officials see it.
 *
 * @param author who wrote it as it stands
 * @param approver the second person, who put it in force
 */
@Schema(
        name = "InspectionPlan",
        requiredProperties = {
            "id",
            "version",
            "kind",
            "title",
            "purpose",
            "firstDay",
            "lastDay",
            "areas",
            "enterpriseKinds",
            "visits",
            "state",
            "author",
            "draftedAt"
        })
record PlanView(
        UUID id,
        long version,
        PlanKind kind,
        String title,
        String purpose,
        LocalDate firstDay,
        LocalDate lastDay,
        List<String> areas,
        List<String> enterpriseKinds,
        VisitFrequency visits,
        PlanState state,
        String author,
        Instant draftedAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable String stopReason) {

    static PlanView of(InspectionPlan plan) {
        var content = plan.content();
        return new PlanView(
                plan.id(),
                plan.version(),
                content.kind(),
                content.title(),
                content.purpose(),
                content.period().firstDay(),
                content.period().lastDay(),
                content.areas(),
                content.enterpriseKinds(),
                content.visits(),
                plan.state(),
                plan.author().name(),
                plan.draftedAt(),
                plan.approver().map(Actor::name).orElse(null),
                plan.approvedAt(),
                plan.stopReason());
    }
}
