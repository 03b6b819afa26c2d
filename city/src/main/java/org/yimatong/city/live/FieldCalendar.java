package org.yimatong.city.live;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the field, which begin in Shanghai. */
final class FieldCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private FieldCalendar() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
