package org.yimatong.acceptance.client;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days and times of the field, which are those of Shanghai. */
public final class FieldDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private FieldDay() {}

    public static LocalDateTime now() {
        return LocalDateTime.now(ZONE);
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
