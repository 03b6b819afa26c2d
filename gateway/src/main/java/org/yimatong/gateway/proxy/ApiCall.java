package org.yimatong.gateway.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * What a request to the services is, as far as the door must know.
 *
 * @param isImport whether it may bring a whole file or be about a whole city, and take its time
 * @param isStream whether its answer begins when something happens, and does not end
 */
record ApiCall(OwningService service, boolean isImport, boolean isStream) {

    static final String PREFIX = "/api/v1/";

    /** Empty if no service owns the path. */
    static Optional<ApiCall> of(HttpServerRequest request, String path) {
        var end = path.indexOf('/', PREFIX.length());
        var segment = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
        return OwningService.of(segment)
                .map(service -> new ApiCall(service, takesItsTime(segment, path), isStream(request, path)));
    }

    private static boolean takesItsTime(String segment, String path) {
        return segment.endsWith("-imports") || segment.equals("code-recomputations") || path.endsWith("/trials");
    }

    private static boolean isStream(HttpServerRequest request, String path) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return path.endsWith("/stream") || (accept != null && accept.contains("text/event-stream"));
    }
}
