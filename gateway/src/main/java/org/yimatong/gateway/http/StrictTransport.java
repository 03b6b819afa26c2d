package org.yimatong.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells browsers to come by TLS only (RFC 6797), if that is how we are reached from outside. */
@Singleton
public class StrictTransport {

    private static final CharSequence HEADER = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence FOR_A_YEAR = HttpHeaders.createOptimized("max-age=31536000");

    private final boolean byTls;

    StrictTransport(@ConfigProperty(name = "yimatong.public-address") URI publicAddress) {
        this.byTls = "https".equals(publicAddress.getScheme());
    }

    public void addTo(MultiMap headers) {
        if (byTls) {
            headers.set(HEADER, FOR_A_YEAR);
        }
    }
}
