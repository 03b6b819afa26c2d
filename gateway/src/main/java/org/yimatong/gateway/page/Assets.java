package org.yimatong.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;

/** What pages need beside themselves. Its address holds a hash of its content, so browsers may keep it for ever. */
@Singleton
public class Assets {

    public static final String PREFIX = "/assets/";

    private static final int HASH_BYTES = 6;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, Asset> byAddress = new HashMap<>();
    private final String style;
    private final String mark;

    Assets() {
        style = load("code", "css", "text/css; charset=utf-8");
        mark = load("mark", "svg", "image/svg+xml");
    }

    private record Asset(String contentType, Buffer content) {}

    /** Address of the style sheet of all pages. */
    public String style() {
        return style;
    }

    /** Address of the little picture in the browser's tab. */
    public String mark() {
        return mark;
    }

    public void answer(HttpServerRequest request) {
        var asset = byAddress.get(request.path());
        if (asset == null) {
            Problem.answer(request, ProblemType.NOT_FOUND);
            return;
        }
        Reply.lasting(request, asset.contentType(), FOR_EVER, asset.content());
    }

    private String load(String name, String extension, String contentType) {
        var file = "/assets/" + name + "." + extension;
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
            var content = in.readAllBytes();
            var address = PREFIX + name + "-" + hash(content) + "." + extension;
            byAddress.put(address, new Asset(contentType, Buffer.buffer(content)));
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
