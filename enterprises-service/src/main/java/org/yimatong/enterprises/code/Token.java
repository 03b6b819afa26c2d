package org.yimatong.enterprises.code;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the printed QR code of an enterprise carries. It tells nothing: no colour, no identity, no order of issue.
 *
 * @param value 128 random bits in base64url
 */
public record Token(String value) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody can guess. */
    public static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
