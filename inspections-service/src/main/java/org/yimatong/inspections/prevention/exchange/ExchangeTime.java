package org.yimatong.inspections.prevention.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.yimatong.kit.clock.Century;

/** Times of the exchange format: without a zone, and always of +08:00. */
final class ExchangeTime {

    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private ExchangeTime() {}

    /** Empty if it is no such time as {@code 20260302083000}. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, INSTANT).toInstant(ZONE))
                    .filter(Century::has);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    static String write(Instant instant) {
        return INSTANT.format(instant.atOffset(ZONE));
    }

    /** Empty if it is no such time of day as {@code 08:30:00}. */
    static Optional<LocalTime> clock(String text) {
        try {
            return Optional.of(LocalTime.parse(text, CLOCK));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    static String write(LocalTime time) {
        return CLOCK.format(time);
    }
}
