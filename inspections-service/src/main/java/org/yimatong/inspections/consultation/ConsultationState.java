package org.yimatong.inspections.consultation;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whose turn it is in a consultation. */
public enum ConsultationState {
    /** Nobody has it yet. */
    ASKED,
    /** An expert has it, and is to answer. */
    ASSIGNED,
    /** The expert answered; the enterprise closes it or asks on. */
    ANSWERED,
    /** The enterprise is done with it, and has said how good the answers were. Final. */
    CLOSED,
    /** The enterprise no longer wants an answer. Final. */
    WITHDRAWN;

    /** The lifecycle: what may be done in this state, and where it leads. */
    private Map<ConsultationStepKind, ConsultationState> steps() {
        return switch (this) {
            case ASKED ->
                Map.of(
                        ConsultationStepKind.ASSIGNED, ASSIGNED,
                        ConsultationStepKind.FOLLOWED_UP, ASKED,
                        ConsultationStepKind.ESCALATED, ASKED,
                        ConsultationStepKind.WITHDRAWN, WITHDRAWN);
            case ASSIGNED ->
                Map.of(
                        ConsultationStepKind.ANSWERED, ANSWERED,
                        ConsultationStepKind.ASSIGNED, ASSIGNED,
                        ConsultationStepKind.FOLLOWED_UP, ASSIGNED,
                        ConsultationStepKind.REMINDED, ASSIGNED,
                        ConsultationStepKind.ESCALATED, ASSIGNED,
                        ConsultationStepKind.WITHDRAWN, WITHDRAWN);
            case ANSWERED ->
                Map.of(
                        ConsultationStepKind.ANSWERED, ANSWERED,
                        ConsultationStepKind.ASSIGNED, ASSIGNED,
                        ConsultationStepKind.FOLLOWED_UP, ASSIGNED,
                        ConsultationStepKind.CLOSED, CLOSED);
            case CLOSED, WITHDRAWN -> Map.of();
        };
    }

    /** Where the step leads from here; empty if it may not be taken here. */
    Optional<ConsultationState> after(ConsultationStepKind step) {
        return Optional.ofNullable(steps().get(step));
    }

    /** What may be done here, in the order of {@link ConsultationStepKind}. */
    public SortedSet<ConsultationStepKind> allowedSteps() {
        return new TreeSet<>(steps().keySet());
    }
}
