package org.yimatong.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The connections to the services. Each service has its own, so that one that hangs does not hold up the others. */
@ApplicationScoped
class Origins {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final ProxySettings settings;
    private final Map<OwningService, Origin> origins = new EnumMap<>(OwningService.class);

    Origins(Vertx vertx, OriginSettings addresses, ProxySettings settings) {
        this.settings = settings;
        Arrays.stream(OwningService.values()).forEach(service -> {
            var address = addresses.of(service);
            var requests = client(vertx, address, settings.connections());
            var streams = client(vertx, address, settings.streamConnections());
            origins.put(service, new Origin(address, requests, streams));
        });
    }

    private record Origin(URI address, HttpClient requests, HttpClient streams) {}

    HttpClient clientFor(ApiCall call) {
        var origin = originOf(call);
        return call.isStream() ? origin.streams() : origin.requests();
    }

    Future<HttpClientRequest> request(ApiCall call) {
        var address = originOf(call).address();
        return clientFor(call)
                .request(new RequestOptions()
                        .setHost(address.getHost())
                        .setPort(portOf(address))
                        .setSsl(isSecure(address))
                        .setConnectTimeout(settings.connectWithin().toMillis()));
    }

    /** The location as a path, if it leads to the service itself: nobody outside can go there but through us. */
    String withoutAddress(ApiCall call, String location) {
        var address = originOf(call).address().toString();
        return location.startsWith(address + "/") ? location.substring(address.length()) : location;
    }

    private Origin originOf(ApiCall call) {
        return Objects.requireNonNull(origins.get(call.service()));
    }

    private HttpClient client(Vertx vertx, URI address, int connections) {
        var options = new HttpClientOptions().setSsl(isSecure(address)).setConnectTimeout((int)
                settings.connectWithin().toMillis());
        return vertx.createHttpClient(
                options, new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(connections));
    }

    private static boolean isSecure(URI address) {
        return "https".equals(address.getScheme());
    }

    private static int portOf(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return isSecure(address) ? HTTPS : HTTP;
    }
}
