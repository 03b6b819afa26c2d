package org.yimatong.hazards.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar by which deadlines run: that of the bureau, whatever the clock of the machine or of the caller says. */
public final class LegalCalendar {

    /** Where days begin. One zone serves all of China. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalCalendar() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The first instant after the day: what is due until that day is overdue from then on. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
