package org.yimatong.stack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key with which this installation signs its printed codes, drawn when first asked for, in PEM. */
public final class CodeSigningKey {

    private static final int LINE = 64;

    private final Path file;

    public CodeSigningKey(Path file) {
        this.file = file;
    }

    /** The file, readable by its owner only; a new key is on disk before it is returned. */
    public synchronized Path file() {
        if (!Files.exists(file)) {
            store(draw());
        }
        return file;
    }

    private static String draw() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return pem("PRIVATE", pair.getPrivate()) + pem("PUBLIC", pair.getPublic());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    private static String pem(String kind, Key key) {
        var encoded = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n".formatted(kind, encoded);
    }

    private void store(String pem) {
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, pem);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
