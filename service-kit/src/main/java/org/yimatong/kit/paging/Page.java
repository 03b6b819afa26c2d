package org.yimatong.kit.paging;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with one part of a list and, if there is more, a {@code Link} to the next (RFC 8288). */
public final class Page {

    private Page() {}

    /**
     * @param rows in the order of the list, at most {@link PageRequest#fetch()} of them
     * @param cursorOf the sort keys of a row
     */
    public static <T, V> RestResponse<List<V>> respond(
            List<T> rows,
            PageRequest request,
            Function<? super T, ? extends V> view,
            Function<? super T, Cursor> cursorOf,
            UriInfo address) {
        List<T> shown = rows.size() > request.limit() ? rows.subList(0, request.limit()) : rows;
        List<V> views = shown.stream().<V>map(view).toList();
        var answer = ResponseBuilder.ok(views);
        if (rows.size() > shown.size()) {
            var next = address.getRequestUriBuilder()
                    .replaceQueryParam("cursor", cursorOf.apply(shown.getLast()).encoded())
                    .build();
            answer.header("Link", "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
        }
        return answer.build();
    }
}
