package org.yimatong.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Callers come through a gateway: where something was created is told without this service's own host (RFC 9110). */
class PathOnlyLocation {

    @ServerResponseFilter
    void dropHost(ContainerResponseContext answer) {
        var location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            var address = URI.create(location.toString());
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            answer.getHeaders().putSingle(HttpHeaders.LOCATION, address.getRawPath() + query);
        }
    }
}
