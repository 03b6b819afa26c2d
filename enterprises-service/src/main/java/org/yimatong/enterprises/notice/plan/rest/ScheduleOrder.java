package org.yimatong.enterprises.notice.plan.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.plan.Interval;
import org.yimatong.enterprises.notice.plan.Schedule;
import org.yimatong.kit.clock.ThisCentury;

/**
 * When the notices of a plan are due; see {@link Schedule}.
 *
 * @param every one if absent
 * @param at time of day in Asia/Shanghai, to the minute
 */
@Schema(name = "NoticeSchedule")
record ScheduleOrder(
        @NotNull Interval interval,

        @Nullable @Min(1) @Max(366) Integer every,

        @NotNull @Schema(implementation = String.class, examples = "09:00")
        LocalTime at,

        @NotNull @ThisCentury LocalDate first,
        @Nullable @ThisCentury LocalDate until) {

    Schedule asSchedule() {
        return new Schedule(interval, every == null ? 1 : every, at.truncatedTo(ChronoUnit.MINUTES), first, until);
    }

    static ScheduleOrder of(Schedule schedule) {
        return new ScheduleOrder(
                schedule.interval(), schedule.every(), schedule.at(), schedule.first(), schedule.until());
    }
}
