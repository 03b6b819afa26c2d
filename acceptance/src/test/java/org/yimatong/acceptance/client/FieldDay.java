package org.yimatong.acceptance.client;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the field, which begin in Shanghai. */
public final class FieldDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private FieldDay() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
