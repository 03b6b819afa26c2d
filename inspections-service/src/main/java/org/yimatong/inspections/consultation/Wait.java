package org.yimatong.inspections.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long who asked has waited, as stored instants that the clock looks for.
 *
 * @param dueAt when the clock has to look at it next
 * @param isReminded whether the expert has been reminded in this turn
 * @param escalateAt when the bureau is told, unless it has been answered
 * @param escalatedAt when the bureau was told last
 */
@Embeddable
public record Wait(
        @Nullable Instant dueAt,
        @Column(name = "reminded") boolean isReminded,
        @Nullable Instant escalateAt,
        @Nullable Instant escalatedAt) {

    /** From the question on, nobody has it: it is looked at once. */
    static Wait forAnExpert(Instant askedAt, Patience patience) {
        return new Wait(askedAt, false, askedAt.plus(patience.escalateAfter()), null);
    }

    Wait forAnAnswer(Instant now, Patience patience) {
        return new Wait(now.plus(patience.remindAfter()), false, now.plus(patience.escalateAfter()), escalatedAt);
    }

    /** Nothing more is due; that the bureau was told stays. */
    Wait over() {
        return new Wait(null, isReminded, null, escalatedAt);
    }

    Wait reminded() {
        return new Wait(escalateAt, true, escalateAt, escalatedAt);
    }

    Wait escalated() {
        return new Wait(escalateAt, isReminded, null, escalateAt);
    }

    /** Looked at again then, or when it has to be escalated. */
    Wait until(Instant at) {
        var next = escalateAt != null && escalateAt.isBefore(at) ? escalateAt : at;
        return new Wait(next, isReminded, escalateAt, escalatedAt);
    }

    Optional<Due> due(ConsultationState state, Instant now) {
        if (dueAt == null || dueAt.isAfter(now)) {
            return Optional.empty();
        }
        if (state == ConsultationState.ASSIGNED && escalateAt != null && !isReminded) {
            return Optional.of(Due.REMINDER);
        }
        return Optional.of(escalateAt == null || escalateAt.isAfter(now) ? Due.ASSIGNMENT : Due.ESCALATION);
    }

    Instant due() {
        return Objects.requireNonNull(dueAt);
    }

    Instant escalation() {
        return Objects.requireNonNull(escalateAt);
    }
}
