package org.yimatong.city.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The current access token of one asker, renewed well before it expires. */
public final class AccessToken {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration AFTER_ANOTHER_LOGIN = Duration.ofMillis(300);
    private static final int RETRIES = 3;
    private static final int BAD_REQUEST = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI realm;
    private final Credentials credentials;
    private final Clock clock;
    private String value = "";
    private Instant renewAt = Instant.MIN;
    private Instant expiresAt = Instant.MIN;

    public AccessToken(HttpClient http, URI realm, Credentials credentials, Clock clock) {
        this.http = http;
        this.realm = realm;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * A token with at least a quarter of its life before it; an older one only while no other can be had.
     *
     * @throws IOException if the identity provider gives none now
     */
    public synchronized String value() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(renewAt)) {
            renewIfPossible();
        }
        return value;
    }

    /**
     * The id under which the identity provider knows the asker.
     *
     * @throws IOException if the identity provider gives no token now
     */
    public String subject() throws IOException, InterruptedException {
        var claims = Base64.getUrlDecoder().decode(value().split("\\.", -1)[1]);
        return JSON.readTree(claims).path("sub").asText();
    }

    /** Has the next token asked for anew, because this one was refused. */
    public synchronized void forget() {
        renewAt = Instant.MIN;
        expiresAt = Instant.MIN;
    }

    private void renewIfPossible() throws IOException, InterruptedException {
        try {
            renew();
        } catch (IOException e) {
            if (!clock.instant().isBefore(expiresAt)) {
                throw e;
            }
        }
    }

    /** Keycloak takes the second of two log-ins of one account at the same moment for an attack, and refuses it. */
    private void renew() throws IOException, InterruptedException {
        var asked = clock.instant();
        var response = ask();
        for (int again = 0; response.statusCode() == BAD_REQUEST && again < RETRIES; again++) {
            Thread.sleep(AFTER_ANOTHER_LOGIN);
            response = ask();
        }
        if (response.statusCode() != 200) {
            throw new IOException(
                    "No token for %s: %s answered %d".formatted(credentials, realm, response.statusCode()));
        }
        var token = JSON.readTree(response.body());
        value = token.path("access_token").asText();
        long life = token.path("expires_in").asLong();
        renewAt = asked.plusSeconds(life * 3 / 4);
        expiresAt = asked.plusSeconds(life);
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(credentials.encoded()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
