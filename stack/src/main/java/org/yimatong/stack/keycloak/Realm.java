package org.yimatong.stack.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The realm as Keycloak imports it: its frame from a file, the accounts and the programs of enterprises from their
 * lists.
 */
final class Realm {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode realm = (ObjectNode) read("yimatong-realm.json");

    private Realm() {}

    /** @param gateways USCC of each enterprise that has a data gateway, and an office */
    static String of(List<DemoAccount> accounts, List<String> gateways) {
        var realm = new Realm();
        realm.declareAttributes();
        accounts.forEach(realm::add);
        gateways.forEach(realm::addPrograms);
        realm.realm.withArray("clients").forEach(Realm::addClaims);
        return realm.realm.toPrettyString();
    }

    /**
     * The client of that name as every new realm has it.
     *
     * @param environment that Keycloak would import it with
     */
    static JsonNode client(String id, Map<String, String> environment) {
        var client = StreamSupport.stream(
                        read("yimatong-realm.json").path("clients").spliterator(), false)
                .filter(candidate -> candidate.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
        addClaims(client);
        return filledIn(client, environment);
    }

    private static JsonNode filledIn(JsonNode client, Map<String, String> environment) {
        var text = client.toString();
        for (var variable : environment.entrySet()) {
            text = text.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak drops every attribute of a user that the profile does not declare. */
    private void declareAttributes() {
        var provider = realm.withObject("/components").withArray("org.keycloak.userprofile.UserProfileProvider");
        provider.addObject()
                .put("providerId", "declarative-user-profile")
                .withObject("/config")
                .withArray("kc.user.profile.config")
                .add(read("user-profile.json").toString());
    }

    private void add(DemoAccount account) {
        var user = user(account.username(), account.role());
        user.put("firstName", account.name());
        user.withArray("credentials").addObject().put("type", "password").put("value", DemoAccount.PASSWORD);
        addAttribute(user, "areas", account.area());
        addAttribute(user, "uscc", account.uscc());
    }

    /** What acts for an enterprise without a person: its data gateway measures, its office promises. */
    private void addPrograms(String uscc) {
        addProgram("gateway-" + uscc, "Data gateway of " + uscc, "data-gateway", uscc);
        addProgram("office-" + uscc, "Office of " + uscc, "enterprise", uscc);
    }

    private void addProgram(String id, String name, String role, String uscc) {
        realm.withArray("clients")
                .addObject()
                .put("clientId", id)
                .put("name", name)
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("secret", id + "-secret")
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false);
        var account = user("service-account-" + id, role);
        account.put("serviceAccountClientId", id);
        addAttribute(account, "uscc", uscc);
    }

    private ObjectNode user(String username, String role) {
        var user =
                realm.withArray("users").addObject().put("username", username).put("enabled", true);
        user.withArray("realmRoles").add(role);
        return user;
    }

    private static void addAttribute(ObjectNode user, String name, String value) {
        if (!value.isEmpty()) {
            user.withObject("/attributes").withArray(name).add(value);
        }
    }

    private static void addClaims(JsonNode client) {
        ((ObjectNode) client).set("protocolMappers", read("claims.json"));
    }

    private static JsonNode read(String name) {
        try (var resource = Realm.class.getResourceAsStream("/realm/" + name)) {
            return JSON.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
