package org.yimatong.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Removes what a caller may not say to a service: who it is and whence it comes is for us, and its token, to say. What
 * a session is known by stays at the door.
 */
final class CallerHeaders {

    private static final List<String> RESERVED_PREFIXES =
            List.of("x-forwarded-", "x-user-", "x-original-", "x-rewrite-");

    /** Those of one connection are for that connection only (RFC 9110, 7.6.1). */
    private static final Set<String> RESERVED = Set.of(
            "forwarded",
            "x-real-ip",
            "x-request-id",
            "x-http-method-override",
            "expect",
            "cookie",
            "x-yimatong-csrf",
            "connection",
            "proxy-connection",
            "keep-alive",
            "te",
            "trailer",
            "upgrade");

    private CallerHeaders() {}

    static void strip(MultiMap headers) {
        var ofConnection = headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::trim)
                .toList();
        ofConnection.stream().filter(name -> !name.isEmpty()).forEach(headers::remove);
        headers.names().stream().filter(CallerHeaders::isReserved).forEach(headers::remove);
    }

    private static boolean isReserved(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return RESERVED.contains(name) || RESERVED_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
