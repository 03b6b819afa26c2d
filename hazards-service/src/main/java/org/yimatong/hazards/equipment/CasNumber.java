package org.yimatong.hazards.equipment;

import java.util.regex.Pattern;

/** The number of a substance in the Chemical Abstracts Service's registry, such as 7782-50-5 for chlorine. */
final class CasNumber {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{1,6}-[0-9]{2}-[0-9]");

    private CasNumber() {}

    /** Whether its check digit is right: the digits before it, counted from the right, weigh 1, 2, 3, …, modulo 10. */
    static boolean isGood(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        var digits = new StringBuilder(text.replace("-", "")).reverse();
        var sum = 0;
        for (var i = 1; i < digits.length(); i++) {
            sum += i * Character.digit(digits.charAt(i), 10);
        }
        return sum % 10 == Character.digit(digits.charAt(0), 10);
    }
}
