package org.yimatong.hazards.sensorthings.rest;

import de.fraunhofer.iosb.ilt.sta.model.Entity;
import de.fraunhofer.iosb.ilt.sta.service.SensorThingsService;
import de.fraunhofer.iosb.ilt.sta.service.TokenManager;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.http.HttpRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.eclipse.microprofile.config.ConfigProvider;

/** The client library of FROST, signed in; it finds the service by the public address in its links. */
final class FrostClient {

    static final String PUBLIC_ROOT =
            ConfigProvider.getConfig().getValue("yimatong.public-address", String.class) + "/api/v1/sensorthings/v1.1/";

    private FrostClient() {}

    static SensorThingsService of(URI server, String token) {
        try {
            var service = new SensorThingsService(server);
            service.setUrlReplace(PUBLIC_ROOT);
            return service.setTokenManager(new BearerToken(token));
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /** As far as the pages go. */
    static <T extends Entity<T>> List<T> all(Iterator<T> entities) {
        var all = new ArrayList<T>();
        entities.forEachRemaining(all::add);
        return all;
    }

    private static final class BearerToken implements TokenManager<BearerToken> {

        private final String token;
        private CloseableHttpClient client;

        BearerToken(String token) {
            this.token = token;
        }

        @Override
        public void addAuthHeader(HttpRequest request) {
            request.setHeader("Authorization", "Bearer " + token);
        }

        @Override
        public BearerToken setHttpClient(CloseableHttpClient httpClient) {
            client = httpClient;
            return this;
        }

        @Override
        public CloseableHttpClient getHttpClient() {
            return client;
        }
    }
}
