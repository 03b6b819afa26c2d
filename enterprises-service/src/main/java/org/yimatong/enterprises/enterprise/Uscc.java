package org.yimatong.enterprises.enterprise;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code: the identity of an enterprise everywhere.
 *
 * <p>GB 32100-2015. Eighteen characters: registering department, category, six digits of area, nine of body, one check
 * character. The area digits mean nothing for supervision: development zones use digits that are no district.
 *
 * @param value in upper case, its check character verified
 */
public record Uscc(String value) {

    /** The 31 digits and letters, without those easily mistaken (I, O, S, V, Z); a character's value is its place. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");

    /** 3 to the power of the place, modulo 31. */
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a unified social credit code: " + value);
        }
    }

    /** The code written in the text, or nothing if its form or its check character is wrong. */
    public static Optional<Uscc> read(String text) {
        return isValid(text) ? Optional.of(new Uscc(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches() && checkCharacter(text) == text.charAt(WEIGHTS.length);
    }

    private static char checkCharacter(String text) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += ALPHABET.indexOf(text.charAt(place)) * WEIGHTS[place];
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
