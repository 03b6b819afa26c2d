package org.yimatong.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What nobody can guess: 256 random bits in base64url. */
final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Secret() {}

    static String next() {
        return encode(nextBytes());
    }

    static byte[] nextBytes() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Whether it may be one; nobody can tell whether it is. */
    static boolean isOne(@Nullable String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** By which it is known again without being kept; SHA-256 in base64url. */
    static String digest(String secret) {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** In a time that does not tell how much of them is equal. */
    static boolean areEqual(String expected, @Nullable String said) {
        return said != null && MessageDigest.isEqual(expected.getBytes(UTF_8), said.getBytes(UTF_8));
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
