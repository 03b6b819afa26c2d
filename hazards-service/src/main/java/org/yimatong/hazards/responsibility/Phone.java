package org.yimatong.hazards.responsibility;

import java.util.regex.Pattern;
import org.yimatong.kit.problem.InvalidInput;

/** A mobile number, or a fixed one with its area code. It is shown masked. */
public record Phone(String number) {

    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");
    private static final int SHOWN_AT_BEGIN = 3;
    private static final int SHOWN_AT_END = 4;

    /** @throws InvalidInput at {@code /phone}, if it is no such number */
    static Phone of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidInput("/phone", "phone-malformed");
        }
        return new Phone(text);
    }

    /** For example {@code 138****1234}. */
    public String masked() {
        return number.substring(0, SHOWN_AT_BEGIN) + "****" + number.substring(number.length() - SHOWN_AT_END);
    }

    /** Never the number itself. */
    @Override
    public String toString() {
        return masked();
    }
}
