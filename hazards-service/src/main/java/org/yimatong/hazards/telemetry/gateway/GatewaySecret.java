package org.yimatong.hazards.telemetry.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * By which a data gateway logs in that cannot fetch access tokens. 256 random bits, so that nobody guesses it and a
 * plain digest is enough to keep.
 *
 * @param text as it is shown, once
 */
public record GatewaySecret(String text) {

    private static final String PREFIX = "ymtgw_";
    private static final int BYTES = 32;

    /** Whether a password claims to be such a secret, and not an access token. */
    public static boolean isClaimedBy(String password) {
        return password.startsWith(PREFIX);
    }

    static GatewaySecret issue(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new GatewaySecret(
                PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, in hexadecimal. */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Nobody is to read it in a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
