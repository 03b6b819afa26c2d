package org.yimatong.enterprises.complaint;

import java.security.SecureRandom;

/**
 * What the complainant keeps: who holds it may follow the complaint, and nobody can guess it. Made to be copied by hand
 * from a phone: four groups of four, without the letters I, L, O and U (Crockford's base 32).
 *
 * @param value 80 random bits, for example {@code 7K2M-9QXA-B3DE-40ZT}
 */
public record Receipt(String value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Receipt random() {
        var value = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                value.append('-');
            }
            value.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return new Receipt(value.toString());
    }
}
