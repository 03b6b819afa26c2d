package org.yimatong.hazards.responsibility;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A period of the calendar within which a task is to be done once: a week, a quarter, a half-year, a year. */
record TaskPeriod(LocalDate firstDay, LocalDate lastDay) {

    /** How long periods of a rhythm are, and where they begin. */
    enum Rhythm {
        /** From Monday to Sunday. */
        WEEK(Period.ofWeeks(1)),
        QUARTER(Period.ofMonths(3)),
        HALF_YEAR(Period.ofMonths(6)),
        YEAR(Period.ofMonths(12));

        private final Period length;

        Rhythm(Period length) {
            this.length = length;
        }

        private LocalDate firstDayOf(LocalDate day) {
            if (this == WEEK) {
                return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            }
            var months = (int) length.toTotalMonths();
            return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
        }

        private TaskPeriod from(LocalDate firstDay) {
            return new TaskPeriod(firstDay, firstDay.plus(length).minusDays(1));
        }

        TaskPeriod holding(LocalDate day) {
            return from(firstDayOf(day));
        }

        /** The one that follows the period. */
        TaskPeriod after(TaskPeriod period) {
            return from(period.lastDay().plusDays(1));
        }

        /** The first for somebody who answers from the day on: one of which less than half is left is not asked for. */
        TaskPeriod firstFor(LocalDate day) {
            var present = holding(day);
            return present.daysLeft(day) * 2 < present.daysLeft(present.firstDay()) ? after(present) : present;
        }
    }

    private long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, lastDay) + 1;
    }
}
