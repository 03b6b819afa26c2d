package org.yimatong.hazards.telemetry.intake;

/**
 * Reads instants of RFC 3339 straight from the parser's buffer: {@code 2026-11-21T08:30:00.123456Z} or with an offset
 * such as {@code +08:00}. A hundred thousand a second, so without objects.
 */
final class Rfc3339 {

    /** What {@link #micros} answers to text that is no instant. */
    static final long INVALID = Long.MIN_VALUE;

    private static final int DATE_AND_TIME = "2026-11-21T08:30:00".length();
    private static final int OFFSET = "+08:00".length();
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

    private final char[] text;
    private final int end;
    private int at;
    private boolean valid = true;

    private Rfc3339(char[] text, int offset, int length) {
        this.text = text;
        this.at = offset;
        this.end = offset + length;
    }

    /** Microseconds since 1970 (UTC), digits below cut off; or {@link #INVALID}. */
    static long micros(char[] text, int offset, int length) {
        if (length < DATE_AND_TIME + 1) {
            return INVALID;
        }
        var reader = new Rfc3339(text, offset, length);
        var micros = reader.instant();
        return reader.valid && reader.at == reader.end ? micros : INVALID;
    }

    private long instant() {
        var days = date();
        expect('T', 't');
        long seconds = digits(2, 0, 23) * 3_600;
        expect(':', ':');
        seconds += digits(2, 0, 59) * 60;
        expect(':', ':');
        seconds += digits(2, 0, 59);
        var fraction = fraction();
        return (days * 86_400 + seconds - offset()) * 1_000_000 + fraction;
    }

    private long date() {
        var year = (int) digits(4, 1, 9_999);
        expect('-', '-');
        var month = (int) digits(2, 1, 12);
        expect('-', '-');
        var day = (int) digits(2, 1, 31);
        if (!valid) {
            return 0;
        }
        var leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        var monthLength = DAYS_BEFORE[month] - DAYS_BEFORE[month - 1] + (leap && month == 2 ? 1 : 0);
        valid = day <= monthLength;
        var before = year - 1;
        long leapDays = before / 4 - before / 100 + before / 400 + (leap && month > 2 ? 1 : 0);
        // 719162 days from 0001-01-01 to 1970-01-01
        return before * 365L + leapDays + DAYS_BEFORE[month - 1] + day - 1 - 719_162;
    }

    private long fraction() {
        if (at >= end || text[at] != '.') {
            return 0;
        }
        at++;
        var first = at;
        long micros = 0;
        for (; at < end && isDigit(text[at]); at++) {
            if (at - first < 6) {
                micros = micros * 10 + (text[at] - '0');
            }
        }
        valid &= at > first && at - first <= 9;
        for (var digit = at - first; digit < 6; digit++) {
            micros *= 10;
        }
        return micros;
    }

    /** In seconds. */
    private long offset() {
        if (end - at == OFFSET && (text[at] == '+' || text[at] == '-')) {
            var sign = text[at++] == '+' ? 1 : -1;
            var hours = digits(2, 0, 23);
            expect(':', ':');
            return sign * (hours * 3_600L + digits(2, 0, 59) * 60L);
        }
        expect('Z', 'z');
        return 0;
    }

    private long digits(int count, int least, int greatest) {
        if (end - at < count) {
            valid = false;
            return least;
        }
        var number = 0;
        for (var last = at + count; at < last; at++) {
            valid &= isDigit(text[at]);
            number = number * 10 + (text[at] - '0');
        }
        valid &= number >= least && number <= greatest;
        return number;
    }

    private void expect(char one, char other) {
        valid &= at < end && (text[at] == one || text[at] == other);
        at++;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
