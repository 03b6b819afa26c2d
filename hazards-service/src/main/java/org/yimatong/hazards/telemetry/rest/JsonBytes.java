package org.yimatong.hazards.telemetry.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.yimatong.hazards.telemetry.EpochMicros;

/** JSON as it is sent. Hundreds of thousands of numbers and minutes become bytes without an object for any of them. */
final class JsonBytes {

    private static final long MINUTE = 60_000_000L;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;
    private static final int DATE_LENGTH = "2026-11-22T".length();

    private static final int MOST_DIGITS = 20;
    private static final int MOST_PLACES = 4;
    /** A decimal of so few digits is the shortest one of its double. */
    private static final double LARGEST_DECIMAL = 1e15;

    private byte[] bytes;
    private int size;
    private long day = Long.MIN_VALUE;
    private byte[] date = {};

    JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    JsonBytes ascii(String text) {
        room(text.length());
        for (var i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    JsonBytes octet(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    JsonBytes number(long number) {
        if (number < 0) {
            return ascii(Long.toString(number));
        }
        room(MOST_DIGITS);
        digits(number, 1);
        return this;
    }

    /** With one decimal place at least, as Java writes it. The number must be finite. */
    JsonBytes number(double number) {
        var power = 1L;
        for (var places = 1; places <= MOST_PLACES; places++) {
            power *= 10;
            var scaled = Math.rint(number * power);
            if (Math.abs(scaled) < LARGEST_DECIMAL && isSame(number, (long) scaled / (double) power)) {
                return decimal((long) scaled, power, places);
            }
        }
        return ascii(Double.toString(number));
    }

    /** Bit for bit: the whole number in between has lost the sign of -0.0. */
    private static boolean isSame(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }

    private JsonBytes decimal(long scaled, long power, int places) {
        room(MOST_DIGITS + 2);
        if (scaled < 0) {
            bytes[size++] = '-';
        }
        var absolute = Math.abs(scaled);
        digits(absolute / power, 1);
        bytes[size++] = '.';
        digits(absolute % power, places);
        return this;
    }

    /**
     * A whole minute, as {@link EpochMicros}, in RFC 3339 and quotes: the day is written once, and each minute added.
     */
    JsonBytes minute(long begin) {
        var minute = begin / MINUTE;
        var dayOfMinute = Math.floorDiv(minute, MINUTES_OF_DAY);
        if (dayOfMinute != day) {
            day = dayOfMinute;
            date = EpochMicros.toInstant(day * MINUTES_OF_DAY * MINUTE)
                    .toString()
                    .substring(0, DATE_LENGTH)
                    .getBytes(StandardCharsets.US_ASCII);
        }
        var rest = Math.floorMod(minute, MINUTES_OF_DAY);
        octet('"').room(date.length);
        System.arraycopy(date, 0, bytes, size, date.length);
        size += date.length;
        room(2 * MOST_DIGITS);
        digits(rest / MINUTES_OF_HOUR, 2);
        bytes[size++] = ':';
        digits(rest % MINUTES_OF_HOUR, 2);
        return ascii(":00Z\"");
    }

    /** From the last to the first, with zeros before. There must be room for them. */
    private void digits(long number, int least) {
        var length = Math.max(least, length(number));
        var rest = number;
        for (var i = size + length - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += length;
    }

    private static int length(long number) {
        var length = 1;
        for (var rest = number / 10; rest > 0; rest /= 10) {
            length++;
        }
        return length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
