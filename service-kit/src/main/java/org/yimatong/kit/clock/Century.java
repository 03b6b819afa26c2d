package org.yimatong.kit.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years 2000 to 2099. A time outside comes of a slip, and may not fit the database. */
public final class Century {

    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private static final Instant BEGIN = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END =
            LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private Century() {}

    public static boolean has(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    public static boolean has(Instant instant) {
        return !instant.isBefore(BEGIN) && instant.isBefore(END);
    }
}
