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

/** The connections to the services. Each service and {@link Lane} has its own, so that none holds up the others. */
@ApplicationScoped
class Origins {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final ProxySettings settings;
    private final Map<OwningService, Origin> origins = new EnumMap<>(OwningService.class);

    Origins(Vertx vertx, OriginSettings addresses, ProxySettings settings) {
        this.settings = settings;
        Arrays.stream(OwningService.values())
                .forEach(service -> origins.put(service, origin(vertx, addresses.of(service))));
    }

    private record Origin(URI address, Map<Lane, HttpClient> lanes) {

        HttpClient client(Lane lane) {
            return Objects.requireNonNull(lanes.get(lane));
        }
    }

    private Origin origin(Vertx vertx, URI address) {
        var lanes = new EnumMap<Lane, HttpClient>(Lane.class);
        Arrays.stream(Lane.values())
                .forEach(lane -> lanes.put(lane, client(vertx, address, settings.connections(lane))));
        return new Origin(address, lanes);
    }

    HttpClient everyday(OwningService service) {
        return originOf(service).client(Lane.EVERYDAY);
    }

    Future<HttpClientRequest> request(OwningService service, Lane lane) {
        var origin = originOf(service);
        var address = origin.address();
        return origin.client(lane)
                .request(new RequestOptions()
                        .setHost(address.getHost())
                        .setPort(portOf(address))
                        .setSsl(isSecure(address))
                        .setConnectTimeout(settings.connectWithin().toMillis()));
    }

    /** The location as a path, if it leads to the service itself: nobody outside can go there but through us. */
    String withoutAddress(OwningService service, String location) {
        var address = originOf(service).address().toString();
        return location.startsWith(address + "/") ? location.substring(address.length()) : location;
    }

    private Origin originOf(OwningService service) {
        return Objects.requireNonNull(origins.get(service));
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
