package org.yimatong.gateway.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;

/**
 * What a request to the services is, as far as the door must know.
 *
 * @param bringsReadings whether it is telemetry
 * @param bringsFile whether it is an import, which may bring a whole file
 * @param takesItsTime whether it is that, or about the codes or risk pictures of a whole city
 * @param isStream whether its answer begins when something happens, and does not end
 */
record ApiCall(
        OwningService service, boolean bringsReadings, boolean bringsFile, boolean takesItsTime, boolean isStream) {

    static final String PREFIX = "/api/v1/";

    private static final Set<String> OF_ALL = Set.of("code-recomputations", "risk-map", "risk-pictures");

    /** Empty if no service owns the path. */
    static Optional<ApiCall> of(HttpServerRequest request, String path) {
        var end = path.indexOf('/', PREFIX.length());
        var segment = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
        var bringsFile = segment.endsWith("-imports");
        return OwningService.of(segment)
                .map(service -> new ApiCall(
                        service,
                        segment.equals("telemetry"),
                        bringsFile,
                        bringsFile || isAboutTheCity(segment, path),
                        isStream(request, path)));
    }

    /** The way it takes, once the first part of its body has been received. */
    Lane laneOf(CallerBody body) {
        if (isStream) {
            return Lane.STREAM;
        }
        if (!body.hasEnded()) {
            return bringsFile ? Lane.IMPORT : Lane.UPLOAD;
        }
        return bringsReadings ? Lane.TELEMETRY : Lane.EVERYDAY;
    }

    private static boolean isAboutTheCity(String segment, String path) {
        return OF_ALL.contains(segment) || (segment.equals("code-policies") && path.endsWith("/trials"));
    }

    private static boolean isStream(HttpServerRequest request, String path) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return path.endsWith("/stream") || (accept != null && accept.contains("text/event-stream"));
    }
}
