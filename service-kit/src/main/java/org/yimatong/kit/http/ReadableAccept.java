package org.yimatong.kit.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to begin what could not be answered as the caller wants it. Quarkus looks at {@code Accept} when it writes
 * the answer: what was asked for is done by then, and the caller would be told that nothing was changed.
 */
@Singleton
class ReadableAccept {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    void check(ContainerRequestContext request, HttpHeaders headers, ResourceInfo operation) {
        var accepted = accepted(headers.getRequestHeader(HttpHeaders.ACCEPT));
        var method = operation.getResourceMethod();
        var isNegotiated = method.isAnnotationPresent(Produces.class)
                || operation.getResourceClass().isAnnotationPresent(Produces.class);
        if (!READS.contains(request.getMethod())
                && !isNegotiated
                && !accepted.isEmpty()
                && accepted.stream().noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw new NotAcceptableException();
        }
    }

    private static List<MediaType> accepted(@Nullable List<String> headers) {
        if (headers == null) {
            return List.of();
        }
        try {
            return headers.stream()
                    .map(MediaTypeHelper::parseHeader)
                    .flatMap(List::stream)
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            throw new NotAcceptableException();
        }
    }
}
