package org.yimatong.kit.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.yimatong.kit.problem.InvalidInput;

/** Days and instants of this {@link Century}, as addresses name them. */
public final class TimeInAddress {

    private TimeInAddress() {}

    /**
     * @param name of the parameter
     * @throws InvalidInput if it is no such day as {@code 2026-03-02}
     */
    public static LocalDate day(String name, String text) {
        try {
            var day = LocalDate.parse(text);
            if (Century.has(day)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        throw new InvalidInput(name, "day-malformed");
    }

    /**
     * @param name of the parameter
     * @throws InvalidInput if it is no such instant as {@code 2026-03-02T08:30:00Z}
     */
    public static Instant instant(String name, String text) {
        try {
            var instant = Instant.parse(text);
            if (Century.has(instant)) {
                return instant;
            }
        } catch (DateTimeException noInstant) {
            // told below
        }
        throw new InvalidInput(name, "instant-malformed");
    }
}
