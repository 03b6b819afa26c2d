package org.yimatong.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import org.yimatong.city.identity.AccessToken;
import org.yimatong.city.identity.Credentials;

/** The accounts of the realm, as the administrator of Keycloak keeps them. */
public final class Accounts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI realm;
    private final AccessToken administrator;

    /** @param password of Keycloak's own administrator */
    public Accounts(URI realm, String password) {
        this.realm = URI.create(realm.toString().replace("/realms/", "/admin/realms/"));
        var master = URI.create(realm.toString().replace("/realms/yimatong", "/realms/master"));
        var login = new Credentials(
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password));
        administrator = new AccessToken(http, master, login, Clock.systemUTC());
    }

    /**
     * Opens an account for an official.
     *
     * @return its id
     */
    public String open(String username, String password, String role, String area) {
        var user = JSON.createObjectNode()
                .put("username", username)
                .put("firstName", username)
                .put("enabled", true);
        user.withObject("/attributes").withArray("areas").add(area);
        user.withArray("credentials").addObject().put("type", "password").put("value", password);
        send("POST", "/users", user);
        var id = send("GET", "/users?exact=true&username=" + username, null)
                .path(0)
                .path("id")
                .asText();
        send("POST", "/users/%s/role-mappings/realm".formatted(id), namedRole(role));
        return id;
    }

    public void disable(String id) {
        send("PUT", "/users/" + id, JSON.createObjectNode().put("enabled", false));
    }

    public void takeAway(String role, String id) {
        send("DELETE", "/users/%s/role-mappings/realm".formatted(id), namedRole(role));
    }

    public void delete(String id) {
        send("DELETE", "/users/" + id, null);
    }

    /** Makes the realm as one that an earlier release imported, which knew no client of the services. */
    public void forgetServices() {
        var client = send("GET", "/clients?clientId=yimatong", null).path(0).path("id");
        send("DELETE", "/clients/" + client.asText(), null);
    }

    private JsonNode namedRole(String role) {
        return JSON.createArrayNode().add(send("GET", "/roles/" + role, null));
    }

    private JsonNode send(String method, String path, JsonNode body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(realm + path))
                    .header("Authorization", "Bearer " + administrator.value())
                    .header("Content-Type", "application/json")
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s %s: %s", method, path, answer.body())
                    .isBetween(200, 299);
            return read(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) throws JsonProcessingException {
        return body.isEmpty() ? JSON.missingNode() : JSON.readTree(body);
    }
}
