package org.yimatong.gateway.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** What may only be looked at. */
public final class ReadOnly {

    private ReadOnly() {}

    /** Whether the request only looks; otherwise it has been answered 405. */
    public static boolean admits(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.GET) || isHead(request)) {
            return true;
        }
        request.response().putHeader("Allow", "GET, HEAD");
        Problem.answer(request, ProblemType.METHOD_NOT_ALLOWED);
        return false;
    }

    /** Whether the answer goes without its body. */
    public static boolean isHead(HttpServerRequest request) {
        return request.method().equals(HttpMethod.HEAD);
    }
}
