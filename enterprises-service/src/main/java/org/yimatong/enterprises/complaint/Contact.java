package org.yimatong.enterprises.complaint;

/**
 * How the complainant can be reached: a telephone number or an address of mail. Personal: masked wherever its purpose
 * was not given.
 */
public record Contact(String value) {

    /** A number of this length keeps enough hidden even with its ends shown. */
    private static final int LENGTH_OF_A_MOBILE = 11;

    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 4;
    private static final String HIDDEN = "****";

    /** For example {@code 138****5678}; of a short one only its first character. */
    public String masked() {
        if (value.length() < LENGTH_OF_A_MOBILE) {
            return value.substring(0, value.offsetByCodePoints(0, 1)) + HIDDEN;
        }
        return value.substring(0, SHOWN_BEFORE) + HIDDEN + value.substring(value.length() - SHOWN_AFTER);
    }
}
