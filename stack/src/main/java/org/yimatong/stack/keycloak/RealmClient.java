package org.yimatong.stack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yimatong.stack.report.Refusal;

/**
 * A client of the realm by which a part of the suite speaks to Keycloak. A realm that an earlier release imported lacks
 * it, or knows it by another secret or at another address.
 */
public final class RealmClient {

    private final KeycloakCalls keycloak;
    private final String realm;
    private final String id;
    private final KeycloakServer.Clients clients;
    private final String adminPassword;

    /**
     * @param address of Keycloak
     * @param id of the client
     * @param clients what the parts have, the secret of this client among it
     * @param adminPassword that Keycloak's administrator had at its first start
     */
    public RealmClient(String address, String realm, String id, KeycloakServer.Clients clients, String adminPassword) {
        this.keycloak = new KeycloakCalls(address);
        this.realm = realm;
        this.id = id;
        this.clients = clients;
        this.adminPassword = adminPassword;
    }

    public String id() {
        return id;
    }

    /**
     * Makes sure that the realm knows the client by the secret of its part, and sends browsers back to where it is;
     * what else somebody changed of it stays.
     *
     * @return whether anything had to be done for it
     * @throws Refusal if it cannot be done
     */
    public boolean ensure() {
        if (isKnown()) {
            return false;
        }
        var token = keycloak.logIn(KeycloakServer.ADMINISTRATOR, adminPassword);
        var all = "/admin/realms/%s/clients".formatted(realm);
        var present = keycloak.get(all + "?clientId=" + id, token);
        if (present.isEmpty()) {
            keycloak.send("POST", all, token, ofNewRealm());
        } else {
            var client = present.get(0);
            var path = all + "/" + client.path("id").asText();
            keycloak.send("PUT", path, token, asOurs(client));
        }
        if (!isKnown()) {
            throw new Refusal("Keycloak does not know the client '%s' though it was just given".formatted(id));
        }
        return true;
    }

    private JsonNode asOurs(JsonNode client) {
        var ours = ((ObjectNode) client.deepCopy())
                .put("enabled", true)
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("secret", ofNewRealm().path("secret").asText());
        if (!returns().isEmpty()) {
            returns().forEach(ours.withArray("redirectUris")::add);
            ours.withObject("/attributes").setAll((ObjectNode) ofNewRealm().path("attributes"));
        }
        return ours;
    }

    /** Where its log-ins end; nowhere if it logs nobody in. */
    private List<String> returns() {
        return StreamSupport.stream(ofNewRealm().path("redirectUris").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode ofNewRealm() {
        return Realm.client(id, clients.environment());
    }

    private boolean isKnown() {
        return keycloak.letsAsk(realm, id, ofNewRealm().path("secret").asText())
                && returns().stream().allMatch(address -> keycloak.sendsBackTo(realm, id, address));
    }
}
