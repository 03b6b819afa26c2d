package org.yimatong.inspections.resumption.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentRef;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.resumption.ConditionCheck;
import org.yimatong.inspections.resumption.Resumption;
import org.yimatong.inspections.resumption.ResumptionState;

/**
 * An application to start again as its enterprise and the officials of its area see it.
 *
 * @param inspectBy end of the last day on which officials may look at it in time
 * @param overdue whether nobody looked in time
 */
@Schema(
        name = "Resumption",
        requiredProperties = {
            "id",
            "version",
            "uscc",
            "area",
            "measures",
            "state",
            "applicant",
            "appliedAt",
            "inspectBy",
            "overdue",
            "conditions",
            "attachments"
        })
record ResumptionView(
        UUID id,
        long version,
        String uscc,
        String area,
        String measures,
        ResumptionState state,
        String applicant,
        Instant appliedAt,
        Instant inspectBy,
        boolean overdue,
        @Nullable LocalDate inspectedOn,
        @Nullable String inspector,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<ConditionView> conditions,
        List<AttachmentRef> attachments) {

    /**
     * A condition.
     *
     * @param statement of the enterprise
     * @param met as officials found; absent before they looked
     * @param note what is missing
     */
    @Schema(
            name = "ResumptionConditionCheck",
            requiredProperties = {"code", "statement"})
    record ConditionView(
            String code,
            String statement,
            @Nullable Boolean met,
            @Nullable String note) {

        static ConditionView of(ConditionCheck check) {
            return new ConditionView(check.code(), check.statement(), check.met(), check.note());
        }
    }

    static ResumptionView of(Resumption resumption, List<ConditionCheck> checks, List<AttachmentRef> attachments) {
        return new ResumptionView(
                resumption.id(),
                resumption.version(),
                resumption.uscc(),
                resumption.area(),
                resumption.measures(),
                resumption.state(),
                resumption.applicant().name(),
                resumption.appliedAt(),
                resumption.inspectBy(),
                resumption.overdueAt() != null,
                resumption.inspectedOn(),
                resumption.inspector().map(Actor::name).orElse(null),
                resumption.decider().map(Actor::name).orElse(null),
                resumption.decidedAt(),
                resumption.reason(),
                checks.stream().map(ConditionView::of).toList(),
                attachments);
    }
}
