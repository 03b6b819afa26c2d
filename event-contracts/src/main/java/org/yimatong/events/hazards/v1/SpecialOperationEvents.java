package org.yimatong.events.hazards.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventType;

/** What happened to special operations (特殊作业). */
public interface SpecialOperationEvents {

    /**
     * The permit of an operation ran out, and nobody had reported its end; told at the instant at which it ran out.
     *
     * @param version rises with every event of this operation; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param kind for example {@code HOT_WORK}
     * @param level {@code SPECIAL}, {@code FIRST} to {@code FOURTH}; null for kinds without levels
     * @param permitNumber the enterprise's own
     * @param validUntil the first instant at which the permit holds no longer
     */
    @EventType("org.yimatong.hazards.special-operation-overdue.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpecialOperationOverdue(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID operationId,
            long version,
            String area,
            String kind,
            @Nullable String level,
            String permitNumber,
            Instant validUntil)
            implements HazardEvent {}

    /**
     * An operation that was overdue has ended.
     *
     * @param version rises with every event of this operation; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param kind for example {@code HOT_WORK}
     * @param level {@code SPECIAL}, {@code FIRST} to {@code FOURTH}; null for kinds without levels
     * @param permitNumber the enterprise's own
     * @param state {@code COMPLETED} or {@code CANCELLED}
     */
    @EventType("org.yimatong.hazards.special-operation-ended.v1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpecialOperationEnded(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID operationId,
            long version,
            String area,
            String kind,
            @Nullable String level,
            String permitNumber,
            String state)
            implements HazardEvent {}
}
