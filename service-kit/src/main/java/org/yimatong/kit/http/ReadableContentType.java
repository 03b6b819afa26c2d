package org.yimatong.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yimatong.kit.problem.UnsupportedMediaType;

/**
 * Refuses a {@code Content-Type} that is none. Where several operations share an address Quarkus chooses between them
 * by it, and would fail.
 */
class ReadableContentType {

    @ServerRequestFilter(preMatching = true)
    void check(HttpHeaders headers) {
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.isBlank()) {
            return;
        }
        try {
            MediaType.valueOf(type);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedMediaType();
        }
    }
}
