package org.yimatong.gateway.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import org.yimatong.gateway.http.Problem;
import org.yimatong.gateway.http.ProblemType;
import org.yimatong.gateway.http.ReadOnly;
import org.yimatong.gateway.http.SecurityHeaders;

/** Gives browsers the console. Its pages are one file, whatever their address; the file finds out which is meant. */
@Singleton
public class ConsoleDoor {

    public static final String PATH = "/console";

    static final String BELOW = PATH + "/";
    private static final String ASSETS = "assets/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    /** By the ending of the name: browsers do nothing with a file whose type is not said ({@code nosniff}). */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final ConsoleFiles files;
    private final CharSequence policy;

    ConsoleDoor(ConsoleFiles files, MapBase map) {
        this.files = files;
        this.policy = SecurityHeaders.consolePolicy(map.imageOrigin());
    }

    /** Answers a request at {@link #PATH} and below. */
    public void answer(HttpServerRequest request, String path) {
        if (!ReadOnly.admits(request)) {
            return;
        }
        if (files.isEmpty()) {
            Problem.answer(request, ProblemType.NOT_FOUND);
        } else if (path.equals(PATH)) {
            SecurityHeaders.addTo(request.response().headers());
            request.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, BELOW)
                    .end();
        } else {
            give(request, nameOf(path));
        }
    }

    private static String nameOf(String path) {
        var name = path.substring(BELOW.length());
        return name.substring(name.lastIndexOf('/') + 1).contains(".") ? name : ConsoleFiles.INDEX;
    }

    private void give(HttpServerRequest request, String name) {
        var plain = files.find(name);
        if (plain == null) {
            Problem.answer(request, ProblemType.NOT_FOUND);
            return;
        }
        var headers = request.response().headers();
        SecurityHeaders.addToConsole(headers, policy);
        headers.set(HttpHeaders.CACHE_CONTROL, name.startsWith(ASSETS) ? FOR_EVER : ASK_EACH_TIME)
                .set(HttpHeaders.CONTENT_TYPE, TYPES.getOrDefault(endingOf(name), UNKNOWN_TYPE))
                .set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        send(request, chosen(request, name, plain));
    }

    /** The smallest form of the file that the browser takes. */
    private StoredFile chosen(HttpServerRequest request, String name, StoredFile plain) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        for (var coding : ContentCoding.values()) {
            var packed = files.find(name + coding.suffix());
            if (packed != null && coding.isAcceptedBy(accepted)) {
                request.response().putHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
                return packed;
            }
        }
        return plain;
    }

    private static void send(HttpServerRequest request, StoredFile file) {
        var response = request.response();
        response.putHeader(HttpHeaders.ETAG, file.tag());
        var had = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (had != null && had.contains(file.tag())) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(
                HttpHeaders.CONTENT_LENGTH, Integer.toString(file.content().length()));
        if (ReadOnly.isHead(request)) {
            response.end();
        } else {
            response.end(file.content());
        }
    }

    private static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
