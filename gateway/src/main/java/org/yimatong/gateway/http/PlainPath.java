package org.yimatong.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/**
 * Only paths that can be read in one way may pass: what we see as {@code /api/v1/a} and a service as {@code /api/v1/b}
 * would make every rule about paths worthless.
 */
public final class PlainPath {

    private static final List<String> AMBIGUOUS =
            List.of("//", "/./", "/../", ";", "\\", "#", "%2f", "%5c", "%2e", "%3b", "%00", "%0a", "%0d");

    private PlainPath() {}

    public static boolean isIn(HttpServerRequest request) {
        var path = request.path();
        return path != null && request.uri().startsWith("/") && isPrintable(request.uri()) && isPlain(path);
    }

    public static boolean isPlain(String path) {
        var spelled = path.toLowerCase(Locale.ROOT);
        return AMBIGUOUS.stream().noneMatch(spelled::contains) && !spelled.endsWith("/.") && !spelled.endsWith("/..");
    }

    private static boolean isPrintable(String uri) {
        return uri.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}
