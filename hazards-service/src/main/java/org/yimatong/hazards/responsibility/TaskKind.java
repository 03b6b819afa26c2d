package org.yimatong.hazards.responsibility;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.calendar.CalendarPeriod.Rhythm;
import org.yimatong.hazards.duty.DutyKind;

/** What a responsible person has to do again and again. */
@Schema(name = "ResponsibilityTaskKind")
public enum TaskKind {
    /** 每周排查: the ten items, by who answers for the operation. */
    WEEKLY_CHECK(Responsibility.OPERATION, Rhythm.WEEK, null),
    /** 每季度针对性排查, by who answers for technology. */
    QUARTERLY_CHECK(Responsibility.TECHNICAL, Rhythm.QUARTER, null),
    /** 节假日前排查: in the days before each holiday, by who answers for technology. */
    HOLIDAY_CHECK(Responsibility.TECHNICAL, null, null),
    /** 专项应急预案演练, once a year. */
    SPECIAL_PLAN_DRILL(Responsibility.TECHNICAL, Rhythm.YEAR, DutyKind.SPECIAL_PLAN_DRILL),
    /** 现场处置方案演练, once in half a year. */
    ON_SITE_PLAN_DRILL(Responsibility.TECHNICAL, Rhythm.HALF_YEAR, DutyKind.ON_SITE_PLAN_DRILL);

    private final Responsibility role;
    private final @Nullable Rhythm rhythm;
    private final @Nullable DutyKind duty;

    TaskKind(Responsibility role, @Nullable Rhythm rhythm, @Nullable DutyKind duty) {
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

    /** Null if it follows the holidays. */
    @Nullable
    Rhythm rhythm() {
        return rhythm;
    }

    /** The duty of order 40 that it meets too; null if it meets none. */
    @Nullable
    DutyKind duty() {
        return duty;
    }
}
