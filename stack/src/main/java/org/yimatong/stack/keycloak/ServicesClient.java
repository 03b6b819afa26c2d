package org.yimatong.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yimatong.stack.report.Refusal;

/**
 * The client of the realm by which the services ask whether a token still holds. A realm that an earlier release
 * imported lacks it, or knows it by another secret, and the services would then refuse every write.
 */
public final class ServicesClient {

    static final String ID = "yimatong";

    private final KeycloakCalls keycloak;
    private final String realm;
    private final String secret;
    private final String adminPassword;

    /**
     * @param address of Keycloak
     * @param secret that the services have
     * @param adminPassword that Keycloak's administrator had at its first start
     */
    public ServicesClient(String address, String realm, String secret, String adminPassword) {
        this.keycloak = new KeycloakCalls(address);
        this.realm = realm;
        this.secret = secret;
        this.adminPassword = adminPassword;
    }

    /**
     * Makes sure that the realm knows the client by the services' secret; what else somebody changed of it stays.
     *
     * @return whether anything had to be done for it
     * @throws Refusal if it cannot be done
     */
    public boolean ensure() {
        if (isKnown()) {
            return false;
        }
        var token = keycloak.logIn(KeycloakServer.ADMINISTRATOR, adminPassword);
        var clients = "/admin/realms/%s/clients".formatted(realm);
        var present = keycloak.get(clients + "?clientId=" + ID, token);
        if (present.isEmpty()) {
            keycloak.send("POST", clients, token, withSecret(Realm.client(ID)));
        } else {
            var client = present.get(0);
            var path = clients + "/" + client.path("id").asText();
            keycloak.send("PUT", path, token, withSecret(client));
        }
        if (!isKnown()) {
            throw new Refusal("Keycloak does not know the client '%s' though it was just given".formatted(ID));
        }
        return true;
    }

    private JsonNode withSecret(JsonNode client) {
        return ((ObjectNode) client.deepCopy())
                .put("enabled", true)
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("secret", secret);
    }

    private boolean isKnown() {
        return keycloak.letsAsk(realm, ID, secret);
    }
}
