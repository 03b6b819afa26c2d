package org.yimatong.kit.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yimatong.kit.problem.NotFound;

/**
 * Nothing of ours has an address with matrix parameters ({@code ;a=b}). They would be passed over, and what stands
 * before them would be decoded twice.
 */
class NoMatrixParameters {

    /** Before whatever looks at the address. */
    @ServerRequestFilter(priority = Priorities.USER - 1)
    void check(HttpServerRequest request) {
        var path = request.path();
        if (path != null && path.indexOf(';') >= 0) {
            throw new NotFound();
        }
    }
}
