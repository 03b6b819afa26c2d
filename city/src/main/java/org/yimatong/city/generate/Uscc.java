package org.yimatong.city.generate;

/** Unified social credit codes with right check digits: GB 32100-2015 outside, GB 11714 for the body inside. */
public final class Uscc {

    /** An enterprise, registered by the market supervision administration. */
    private static final String ENTERPRISE = "91";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private Uscc() {}

    /**
     * @param registration six digits of the registering authority's area
     * @param body eight characters of the organisation's own code, without its check digit
     */
    public static String of(String registration, String body) {
        var unchecked = ENTERPRISE + registration + body + bodyCheck(body);
        return unchecked + check(unchecked);
    }

    /** The 18th character of a code, from the 17 before it. */
    static char check(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The ninth character of an organisation's code, from the eight before it. */
    static char bodyCheck(String first8) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(first8.charAt(i), Character.MAX_RADIX) * BODY_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> Character.forDigit(check, 10);
        };
    }
}
