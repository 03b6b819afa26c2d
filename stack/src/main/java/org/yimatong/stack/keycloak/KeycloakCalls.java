package org.yimatong.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.stack.report.Refusal;

/** What the launcher asks Keycloak and orders from it, by its REST API for administrators. */
final class KeycloakCalls {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int REFUSALS = 300;
    private static final int ERRORS = 400;
    private static final int UNAUTHORIZED = 401;

    /** Its first requests after a start take seconds on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;

    KeycloakCalls(String address) {
        this.address = address;
    }

    /** Whether it answers questions about tokens (RFC 7662) to this client. */
    boolean letsAsk(String realm, String client, String secret) {
        var path = "/realms/%s/protocol/openid-connect/token/introspect".formatted(realm);
        var answer = form(path, Map.of("client_id", client, "client_secret", secret, "token", "none"));
        return answer.statusCode() == OK;
    }

    /**
     * Whether a log-in of this client may end at the address; if not, it is refused before its form (RFC 6749,
     * 4.1.2.1).
     */
    boolean sendsBackTo(String realm, String client, String address) {
        var path = "/realms/%s/protocol/openid-connect/auth".formatted(realm);
        var question = fields(Map.of("client_id", client, "response_type", "code", "redirect_uri", address));
        return exchange(HttpRequest.newBuilder(URI.create(this.address + path + "?" + question))
                                .GET())
                        .statusCode()
                < ERRORS;
    }

    /** @return token of the administrator */
    String logIn(String username, String password) {
        var path = "/realms/master/protocol/openid-connect/token";
        var login =
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", username, "password", password);
        var answer = form(path, login);
        if (answer.statusCode() == UNAUTHORIZED) {
            throw new Refusal("Keycloak's administrator '%s' has another password now".formatted(username));
        }
        return read(path, answer).path("access_token").asText();
    }

    JsonNode get(String path, String token) {
        return read(path, exchange(authorized(path, token).GET()));
    }

    void send(String method, String path, String token, JsonNode body) {
        var request = authorized(path, token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
        requireSuccess(path, exchange(request));
    }

    private HttpResponse<String> form(String path, Map<String, String> fields) {
        return exchange(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields(fields))));
    }

    private static String fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder authorized(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refusal("Keycloak did not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String path, HttpResponse<String> answer) {
        requireSuccess(path, answer);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Refusal("Keycloak answered %s with what is no JSON".formatted(path));
        }
    }

    private static void requireSuccess(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= REFUSALS) {
            throw new Refusal("Keycloak answered %s with %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
    }
}
