package org.yimatong.city.field;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the field, which begin in Shanghai. */
public final class FieldCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private FieldCalendar() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The hour of the day, 0 to 23. */
    public static int hour(Clock clock) {
        return clock.instant().atZone(ZONE).getHour();
    }

    /** The first instant of a day. */
    public static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
