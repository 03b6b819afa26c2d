package org.yimatong.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads instants. Those which {@link Instant#toString} writes, and so all of ours, are read digit by digit: a general
 * parser would take more time than all the rest of an event. Any other goes to that one.
 */
final class InstantText extends JsonDeserializer<Instant> {

    /** {@code 2026-03-02T08:30:00Z}, and up to nine digits of a fraction before the {@code Z}. */
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";

    private static final int LONGEST_FRACTION = 9;

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            var instant = read(parser.getText());
            if (instant != null) {
                return instant;
            }
        }
        return InstantDeserializer.INSTANT.deserialize(parser, context);
    }

    /** The instant of a text in the usual form; null if it is in another, or makes no sense. */
    static @Nullable Instant read(String text) {
        int end = text.length() - 1;
        if (end < FORM.length() || text.charAt(end) != 'Z' || !hasForm(text)) {
            return null;
        }
        int nanos = nanos(text, end);
        if (nanos < 0) {
            return null;
        }
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            nanos)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasForm(String text) {
        for (int i = 0; i < FORM.length(); i++) {
            char expected = FORM.charAt(i);
            if (expected == 'd' ? !isDigit(text.charAt(i)) : text.charAt(i) != expected) {
                return false;
            }
        }
        return true;
    }

    /** The fraction between the seconds and the end; -1 if there is something else. */
    private static int nanos(String text, int end) {
        int point = FORM.length();
        if (point == end) {
            return 0;
        }
        int digits = end - point - 1;
        if (text.charAt(point) != '.' || digits < 1 || digits > LONGEST_FRACTION) {
            return -1;
        }
        for (int i = point + 1; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
        }
        int nanos = number(text, point + 1, end);
        for (int i = digits; i < LONGEST_FRACTION; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
