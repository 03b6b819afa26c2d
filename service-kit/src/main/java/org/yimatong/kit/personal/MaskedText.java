package org.yimatong.kit.personal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts in which phone and identity numbers may stand where nobody expects them. */
public final class MaskedText {

    /** Often with the country before it, or right behind a word. */
    private static final String MOBILE = "(?<!\\d)(?:\\+?86[ -]?)?1[ -]?[3-9](?:[ -]?\\d){9}";

    private static final String FIXED = "0\\d{2,3}[ -]?\\d{7,8}";

    /** With the day of birth in its middle, as GB 11643-1999 has it, or the same of fifteen digits before. */
    private static final String IDENTITY =
            "[1-9]\\d{5}(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]?";

    private static final Pattern NUMBER =
            Pattern.compile("(?:%s|(?<![\\dA-Za-z])(?:%s|%s))(?![\\dA-Za-z])".formatted(MOBILE, FIXED, IDENTITY));

    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 4;

    private MaskedText() {}

    static boolean holdsNumber(String text) {
        return NUMBER.matcher(plain(text)).find();
    }

    /** The text with each number in it masked, for example {@code 138****5678}; without one, as it is. */
    public static String of(String text) {
        var numbers = NUMBER.matcher(plain(text));
        return numbers.find() ? numbers.replaceAll(number -> masked(number.group())) : text;
    }

    private static String masked(String number) {
        return number.substring(0, SHOWN_BEFORE) + Encrypted.HIDDEN + number.substring(number.length() - SHOWN_AFTER);
    }

    /** With full-width digits as plain ones. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
