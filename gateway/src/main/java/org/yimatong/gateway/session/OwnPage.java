package org.yimatong.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells requests of our own pages from those that another site makes a browser send. */
@ApplicationScoped
class OwnPage {

    static final String CSRF = "X-Yimatong-Csrf";

    private static final Set<HttpMethod> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String origin;

    OwnPage(@ConfigProperty(name = "yimatong.public-address") URI publicAddress) {
        this.origin = publicAddress.getScheme() + "://" + publicAddress.getAuthority();
    }

    /** Whether the request only looks, or shows that one of our pages, which know the session's secret, asks for it. */
    boolean mayAsk(HttpServerRequest request, Session session) {
        return LOOKING.contains(request.method())
                || (Secret.areEqual(session.csrf(), request.getHeader(CSRF)) && isFromHere(request));
    }

    /** Browsers say whence a request comes, where they know; whoever says nothing has shown the secret. */
    private boolean isFromHere(HttpServerRequest request) {
        var from = request.getHeader(HttpHeaders.ORIGIN);
        var site = request.getHeader("Sec-Fetch-Site");
        return (from == null || from.equals(origin)) && (site == null || site.equals("same-origin"));
    }
}
