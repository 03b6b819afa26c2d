package org.yimatong.hazards.responsibility;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.duty.DutyKind;

/** What a responsible person has to do again and again. */
@Schema(name = "ResponsibilityTaskKind")
public enum TaskKind {
    /** 每周排查: the ten items, by who answers for the operation. */
    WEEKLY_CHECK(Responsibility.OPERATION, TaskPeriod.Rhythm.WEEK, null),
    /** 每季度针对性排查, by who answers for technology. */
    QUARTERLY_CHECK(Responsibility.TECHNICAL, TaskPeriod.Rhythm.QUARTER, null),
    /** 专项应急预案演练, once a year. */
    SPECIAL_PLAN_DRILL(Responsibility.TECHNICAL, TaskPeriod.Rhythm.YEAR, DutyKind.SPECIAL_PLAN_DRILL),
    /** 现场处置方案演练, once in half a year. */
    ON_SITE_PLAN_DRILL(Responsibility.TECHNICAL, TaskPeriod.Rhythm.HALF_YEAR, DutyKind.ON_SITE_PLAN_DRILL);

    private final Responsibility role;
    private final TaskPeriod.Rhythm rhythm;
    private final @Nullable DutyKind duty;

    TaskKind(Responsibility role, TaskPeriod.Rhythm rhythm, @Nullable DutyKind duty) {
        this.role = role;
        this.rhythm = rhythm;
        this.duty = duty;
    }

    static List<TaskKind> of(Responsibility role) {
        return Arrays.stream(values()).filter(kind -> kind.role == role).toList();
    }

    /** Who has to do it. */
    public Responsibility role() {
        return role;
    }

    TaskPeriod.Rhythm rhythm() {
        return rhythm;
    }

    /** The duty of order 40 that it meets too; null if it meets none. */
    @Nullable
    DutyKind duty() {
        return duty;
    }
}
