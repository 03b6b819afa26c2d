package org.yimatong.inspections.attachment.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of files. */
public final class Sha256 {

    private static final int AT_ONCE = 65_536;

    private Sha256() {}

    /** In 64 hexadecimal digits, lower case. */
    public static String of(Path file) throws IOException {
        var hash = sha256();
        try (var content = Files.newInputStream(file)) {
            var buffer = new byte[AT_ONCE];
            for (int read; (read = content.read(buffer)) > 0; ) {
                hash.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
