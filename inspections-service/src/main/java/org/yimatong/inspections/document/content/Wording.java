package org.yimatong.inspections.document.content;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the forms, from {@code documents/wording.properties}, and days as documents write them. */
final class Wording {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("documents/wording", Locale.ROOT, Wording.class.getClassLoader());
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");

    private Wording() {}

    /** The text with the values in its places; they stand there literally, whatever they contain. */
    static String say(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.CHINA).format(values);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /** The day of issue, as an instant for the file's own date. */
    static ZonedDateTime noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE);
    }
}
