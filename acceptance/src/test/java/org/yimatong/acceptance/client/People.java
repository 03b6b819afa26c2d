package org.yimatong.acceptance.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yimatong.acceptance.suite.Addresses;
import org.yimatong.city.identity.AccessToken;
import org.yimatong.city.identity.Credentials;

/** The demo accounts, each signed in at the real Keycloak when first needed. */
public final class People {

    private static final String PASSWORD = "yimatong-demo";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<Credentials, Api> signedIn = new ConcurrentHashMap<>();
    private final Addresses addresses;

    public People(Addresses addresses) {
        this.addresses = addresses;
    }

    public Api registrar() {
        return person("registrar");
    }

    /** Of 高陵区, where the plant is. */
    public Api inspector() {
        return person("inspector-gaoling");
    }

    public Api inspectorOfAnotherArea() {
        return person("inspector-weiyang");
    }

    /** Of the city's bureau, who inspects in every area: the second officer. */
    public Api inspectorOfTheCity() {
        return person("inspector-city");
    }

    public Api expert() {
        return person("expert");
    }

    public Api dutyOfficer() {
        return person("duty");
    }

    public Api supervisor() {
        return person("supervisor");
    }

    /** The second person. */
    public Api deputySupervisor() {
        return person("supervisor-deputy");
    }

    /** The plant's safety officer. */
    public Api plant() {
        return person("te-plant");
    }

    /** The head of the petrol station. */
    public Api neighbour() {
        return person("neighbour");
    }

    /** The machine that sends an enterprise's telemetry. */
    public Api dataGatewayOf(String uscc) {
        return as(Credentials.ofDataGateway(uscc));
    }

    /** The same person over another network. */
    public Api inspectorBehind(URI door) {
        return new Api(http, door, inspector().token());
    }

    /** Anybody with a phone. */
    public Passerby passerby() {
        return new Passerby(http, addresses.gateway());
    }

    public HttpClient http() {
        return http;
    }

    /** Somebody who is not of the demonstration. */
    public Api person(String name, String password) {
        return as(Credentials.ofPerson(name, password));
    }

    private Api person(String name) {
        return person(name, PASSWORD);
    }

    private Api as(Credentials credentials) {
        return signedIn.computeIfAbsent(
                credentials,
                _ -> new Api(
                        http,
                        addresses.gateway(),
                        new AccessToken(http, addresses.realm(), credentials, Clock.systemUTC())));
    }
}
