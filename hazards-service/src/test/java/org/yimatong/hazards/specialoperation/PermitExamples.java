package org.yimatong.hazards.specialoperation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.WorkingDays;

/** Permits for tests. */
final class PermitExamples {

    /** A Wednesday, ten in the morning. */
    static final Instant WEDNESDAY = Instant.parse("2026-12-02T02:00:00Z");

    static final RestTimes REST =
            new RestTimes(new WorkingDays(Set.of(), Set.of()), LocalTime.parse("22:00"), LocalTime.parse("06:00"));

    static final PermitRules RULES = new PermitRules(REST);

    private PermitExamples() {}

    static Work work(OperationKind kind, @Nullable OperationLevel level, WorkPlace place) {
        return new Work(kind, level, place, null, null, null, null, null, null, null, null, null);
    }

    static Work hotWork(OperationLevel level, WorkPlace place) {
        return work(OperationKind.HOT_WORK, level, place);
    }

    static Work atHeight(OperationLevel level, String metres, boolean factor) {
        return new Work(
                OperationKind.WORK_AT_HEIGHT,
                level,
                WorkPlace.OTHER,
                metres,
                factor,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Work lifting(OperationLevel level, String tonnes, boolean plan) {
        return new Work(
                OperationKind.LIFTING, level, WorkPlace.OTHER, null, null, tonnes, plan, null, null, null, null, null);
    }

    static Work power(@Nullable String longUseReason) {
        return new Work(
                OperationKind.TEMPORARY_POWER,
                null,
                WorkPlace.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                longUseReason,
                null,
                null);
    }

    static Permit permit(Work work, Instant from, Duration length, UUID... linkedTo) {
        var particulars = new Particulars("三车间", "管线焊接", "王工", "赵监护", null, "火灾");
        return new Permit(UUID.randomUUID(), "DH-1", work, particulars, from, from.plus(length), List.of(linkedTo));
    }
}
