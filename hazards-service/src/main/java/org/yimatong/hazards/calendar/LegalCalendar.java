package org.yimatong.hazards.calendar;

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

    /** What the clocks of the bureau show at the instant. */
    public static LocalTime timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, ZONE);
    }

    /** When the clocks of the bureau show this time of this day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** The first instant of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the day: what is due until that day is overdue from then on. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
