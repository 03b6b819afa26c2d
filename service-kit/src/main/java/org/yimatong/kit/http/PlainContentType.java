package org.yimatong.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** By which form an operation prefers to answer, {@code qs}, is for this server alone and no part of the media type. */
class PlainContentType {

    private static final String PREFERENCE = ";\\s*qs=[^;]*";

    @ServerResponseFilter
    void dropPreference(ContainerResponseContext answer) {
        var type = answer.getMediaType();
        if (type != null && type.getParameters().containsKey("qs")) {
            answer.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, type.toString().replaceAll(PREFERENCE, ""));
        }
    }
}
