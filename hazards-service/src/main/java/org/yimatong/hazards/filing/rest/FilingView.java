package org.yimatong.hazards.filing.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.filing.FiledMaterial;
import org.yimatong.hazards.filing.Filing;
import org.yimatong.hazards.filing.FilingDecision;
import org.yimatong.hazards.filing.FilingState;

/**
 * The filing of a hazard source as its enterprise and the officials of its area see it.
 *
 * @param source code of the source
 * @param dueAt the first instant at which it is late; by the clock {@code filing}, whose certainty see there
 * @param overdueAt when it became late; missing if it did not
 * @param materials what was handed in last
 * @param decideBy the first instant at which the decision is late; by the clock {@code filing-decision}
 * @param decisions the latest first
 */
record FilingView(
        UUID id,
        long version,
        UUID sourceId,
        String uscc,
        String area,
        String source,
        UUID assessmentId,
        LocalDate assessedOn,
        FilingState state,
        Instant dueAt,
        @Nullable Instant overdueAt,
        List<FiledMaterial> materials,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant decideBy,
        @Nullable Instant decisionOverdueAt,
        List<FilingDecisionView> decisions) {

    /**
     * A decision of the county.
     *
     * @param late whether it came later than it should have
     */
    record FilingDecisionView(
            boolean accepted,
            @Nullable String reason,
            Instant submittedAt,
            boolean late,
            Instant decidedAt,
            String decidedBy) {

        static FilingDecisionView of(FilingDecision decision) {
            return new FilingDecisionView(
                    decision.accepted(),
                    decision.reason(),
                    decision.submittedAt(),
                    decision.late(),
                    decision.decidedAt(),
                    decision.decider().name());
        }
    }

    static FilingView of(Filing filing, List<FilingDecision> decisions) {
        var source = filing.source();
        var materials = filing.materials();
        var submitter = filing.submitter();
        return new FilingView(
                filing.id(),
                filing.version(),
                source.sourceId(),
                source.uscc(),
                source.area(),
                source.sourceCode(),
                filing.assessmentId(),
                filing.assessedOn(),
                filing.state(),
                filing.dueAt(),
                filing.overdueAt(),
                materials == null ? List.of() : materials.materials(),
                filing.submittedAt(),
                submitter == null ? null : submitter.name(),
                filing.decideBy(),
                filing.decisionOverdueAt(),
                decisions.stream().map(FilingDecisionView::of).toList());
    }
}
