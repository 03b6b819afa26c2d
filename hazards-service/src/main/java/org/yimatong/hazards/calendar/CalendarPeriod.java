package org.yimatong.hazards.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A period within which something is to be done once: a week, a quarter, a half-year, a year, or some days. */
public record CalendarPeriod(LocalDate firstDay, LocalDate lastDay) {

    /** How long periods of a rhythm are, and where they begin. */
    public enum Rhythm {
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

        private CalendarPeriod from(LocalDate firstDay) {
            return new CalendarPeriod(firstDay, firstDay.plus(length).minusDays(1));
        }

        /** The one in which the day lies. */
        public CalendarPeriod holding(LocalDate day) {
            return from(firstDayOf(day));
        }

        /** The one that follows the period. */
        public CalendarPeriod after(CalendarPeriod period) {
            return from(period.lastDay().plusDays(1));
        }

        /** The first for somebody who answers from the day on: one of which less than half is left is not asked for. */
        public CalendarPeriod firstFor(LocalDate day) {
            var present = holding(day);
            return present.isHardlyLeft(day) ? after(present) : present;
        }
    }

    /** Whether less than half of it is left from the day on. */
    public boolean isHardlyLeft(LocalDate day) {
        return daysLeft(day) * 2 < daysLeft(firstDay);
    }

    private long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, lastDay) + 1;
    }
}
