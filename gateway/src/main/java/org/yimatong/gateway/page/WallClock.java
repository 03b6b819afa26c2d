package org.yimatong.gateway.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Instants as a reader at the gate knows them: Beijing time. */
final class WallClock {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BEIJING);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BEIJING);

    private WallClock() {}

    static String toTheMinute(Instant instant) {
        return TO_THE_MINUTE.format(instant);
    }

    /** As an HTML element. */
    static String element(Instant instant) {
        return "<time datetime=\"%s\">%s</time>"
                .formatted(instant.truncatedTo(ChronoUnit.SECONDS), TO_THE_SECOND.format(instant));
    }
}
