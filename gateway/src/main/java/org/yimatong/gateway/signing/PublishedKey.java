package org.yimatong.gateway.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A public key with which anybody can verify codes. */
public record PublishedKey(PublicKey key) {

    private static final int RAW_BYTES = 32;

    /** 48 bits name a key well enough among the few that are published. */
    private static final int ID_LENGTH = 8;

    /** The beginning of its thumbprint (RFC 7638). */
    public String id() {
        var members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}".formatted(x());
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(members.getBytes(UTF_8)))
                    .substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** As a JSON Web Key (RFC 8037). */
    public JsonObject asJwk() {
        return new JsonObject()
                .put("kty", "OKP")
                .put("crv", "Ed25519")
                .put("kid", id())
                .put("use", "sig")
                .put("alg", "EdDSA")
                .put("x", x());
    }

    /** The raw key ends its X.509 encoding (RFC 8410). */
    private String x() {
        var encoded = key.getEncoded();
        return base64(Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
