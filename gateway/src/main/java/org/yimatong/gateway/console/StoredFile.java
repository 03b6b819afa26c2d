package org.yimatong.gateway.console;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the console.
 *
 * @param tag names its content, for browsers that have it already (RFC 9110, 8.8.3)
 */
record StoredFile(Buffer content, String tag) {

    private static final int TAG_BYTES = 12;

    static StoredFile of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new StoredFile(Buffer.buffer(content), '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
