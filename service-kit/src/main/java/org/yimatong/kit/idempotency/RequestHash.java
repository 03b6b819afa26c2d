package org.yimatong.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests are the same: by their method, address and body. */
@ApplicationScoped
class RequestHash {

    private final ObjectMapper json;

    RequestHash(ObjectMapper json) {
        this.json = json;
    }

    byte[] of(String requestLine, @Nullable Object[] arguments) {
        var hash = sha256();
        hash.update(requestLine.getBytes(StandardCharsets.UTF_8));
        try {
            for (var argument : arguments) {
                update(hash, argument);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hash.digest();
    }

    private void update(MessageDigest hash, @Nullable Object argument) throws IOException {
        switch (argument) {
            case Record body -> hash.update(json.writeValueAsBytes(body));
            case String text -> hash.update(text.getBytes(StandardCharsets.UTF_8));
            case byte[] bytes -> hash.update(bytes);
            case File file -> update(hash, file.toPath());
            case Path file -> update(hash, file);
            case null, default -> {
                // path and query parameters stand in the address; the rest is no part of the request
            }
        }
    }

    private static void update(MessageDigest hash, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var buffer = new byte[65_536];
            for (int read; (read = content.read(buffer)) > 0; ) {
                hash.update(buffer, 0, read);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
