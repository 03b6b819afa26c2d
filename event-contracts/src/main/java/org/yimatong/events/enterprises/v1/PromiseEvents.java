package org.yimatong.events.enterprises.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventType;

/** What became of the safety promise of an enterprise for a day (安全承诺公告). */
public final class PromiseEvents {

    private PromiseEvents() {}

    /** Of a promise, or of its absence. */
    public sealed interface PromiseEvent extends EventContract {

        /** Supervision area of the enterprise. */
        String area();

        /** For which it is owed or given, in the calendar of Asia/Shanghai. */
        LocalDate day();
    }

    /**
     * It was given, or replaced by a correction. Carries the whole promise as it now stands, but no name.
     *
     * @param version one for the first of the day, rising with each correction; a reader ignores older ones
     * @param owed whether the enterprise had the duty to give it; others may
     * @param late whether the first of the day came after the deadline; then {@link PromiseMissed} tells so too
     * @param firstGivenAt when the first of the day was given
     * @param riskGrade {@code LOW}, {@code GENERAL}, {@code CONSIDERABLE} or {@code HIGH}, as it judges itself
     * @param majorHiddenDanger whether it says that a major hidden danger stands
     * @param operations every kind is named, also with 0
     */
    @EventType("org.yimatong.enterprises.promise-given.v1")
    public record PromiseGiven(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            String area,
            LocalDate day,
            long version,
            boolean owed,
            boolean late,
            Instant firstGivenAt,
            String riskGrade,
            boolean majorHiddenDanger,
            PromisedUnits units,
            List<PromisedOperation> operations)
            implements EnterpriseEvent, PromiseEvent {}

    /** Its deadline, {@code occurredAt}, passed and there was none. A late one may follow; the day stays missed. */
    @EventType("org.yimatong.enterprises.promise-missed.v1")
    public record PromiseMissed(UUID eventId, Instant occurredAt, String uscc, String area, LocalDate day)
            implements EnterpriseEvent, PromiseEvent {}

    /** How many production units (生产装置) it has, and how they stand on the day. */
    public record PromisedUnits(int total, int running, int stopped, int underRepair) {}

    /**
     * How often a kind of special operation (特殊作业, GB 30871-2022) takes place on the day.
     *
     * @param operation {@code HOT_WORK_SPECIAL}, {@code HOT_WORK_FIRST}, {@code HOT_WORK_SECOND},
     *     {@code CONFINED_SPACE}, {@code BLIND_PLATE}, {@code WORK_AT_HEIGHT}, {@code LIFTING},
     *     {@code TEMPORARY_POWER}, {@code EXCAVATION} or {@code ROAD_CLOSURE}
     */
    public record PromisedOperation(String operation, int count) {}
}
