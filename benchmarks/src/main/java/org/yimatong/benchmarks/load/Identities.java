package org.yimatong.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.city.Settings;
import org.yimatong.city.identity.AccessToken;
import org.yimatong.city.identity.Credentials;

/** Tokens from Keycloak for the demo accounts and the demo data gateways, asked for once and renewed in time. */
public final class Identities implements AutoCloseable {

    private static final String PASSWORD = "yimatong-demo";

    private final Settings settings;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();

    public Identities(Settings settings) {
        this.settings = settings;
    }

    /** The value of the Authorization header of a person. */
    public String person(String name) throws IOException, InterruptedException {
        return "Bearer " + token(Credentials.ofPerson(name, PASSWORD)).value();
    }

    /** The value of the Authorization header of an enterprise's data gateway. */
    public String dataGateway(String uscc) throws IOException, InterruptedException {
        return "Bearer " + dataGatewayToken(uscc);
    }

    /** The bare token of an enterprise's data gateway. */
    public String dataGatewayToken(String uscc) throws IOException, InterruptedException {
        return token(Credentials.ofDataGateway(uscc)).value();
    }

    private AccessToken token(Credentials credentials) {
        return tokens.computeIfAbsent(
                credentials.toString(), _ -> new AccessToken(http, settings.realm(), credentials, Clock.systemUTC()));
    }

    @Override
    public void close() {
        http.close();
    }
}
