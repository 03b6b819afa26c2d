package org.yimatong.kit.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of AES-256.
 *
 * @param id follows from the key, so that nobody can give two keys one name: 8 hexadecimal digits
 */
record PersonalKey(String id, SecretKey secret) {

    private static final int BYTES = 32;
    private static final int BYTES_OF_ID = 4;

    /**
     * @param setting where it was found, to be named instead of its value
     * @throws ConfigurationException if it is no key
     */
    static PersonalKey read(String setting, String base64) {
        var bytes = decoded(base64);
        if (bytes.length != BYTES) {
            throw new ConfigurationException(setting + " must be " + BYTES + " bytes in Base64");
        }
        var secret = new SecretKeySpec(bytes, "AES");
        return new PersonalKey(HexFormat.of().formatHex(mac(secret, "id".getBytes(UTF_8)), 0, BYTES_OF_ID), secret);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** HMAC-SHA256 of the bytes. */
    byte[] mac(byte[] bytes) {
        return mac(secret, bytes);
    }

    private static byte[] mac(SecretKey secret, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return id;
    }
}
