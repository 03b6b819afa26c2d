package org.yimatong.inspections.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The calendar by which deadlines run: that of the bureau, whatever the clock of the machine or of the caller says. */
public final class LegalCalendar {

    /** Where days begin. One zone serves all of China. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalCalendar() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day on which the instant lies. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** When the clocks of the bureau show this time of this day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** The first instant after the day: what is due until that day is overdue from then on. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** @throws DeadlinePassed if the day is over */
    public static void requireNotPassed(LocalDate deadline, Clock clock) {
        requireNotBefore(today(clock), deadline);
    }

    /** @throws DeadlinePassed if the deadline lies before the day from which it counts */
    public static void requireNotBefore(LocalDate earliest, LocalDate deadline) {
        if (deadline.isBefore(earliest)) {
            throw new DeadlinePassed(deadline, earliest);
        }
    }
}
