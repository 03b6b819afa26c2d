package org.yimatong.stack.keycloak;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OTHER = "91610112MA6TE00271";

    private final JsonNode realm;

    RealmTest() throws JsonProcessingException {
        realm = JSON.readTree(Realm.of(DemoAccount.all(), List.of(DataGateways.PLANT, OTHER)));
    }

    @Test
    void it_has_every_role_of_the_field() {
        assertThat(byName(realm.at("/roles/realm"), "name").keySet())
                .containsExactlyInAnyOrder(
                        "registrar",
                        "inspector",
                        "duty-officer",
                        "expert",
                        "analyst",
                        "supervisor",
                        "enterprise",
                        "data-gateway",
                        "administrator");
    }

    @Test
    void it_has_every_demo_account_with_a_role_and_a_scope() {
        var users = byName(realm.get("users"), "username");

        assertThat(users.keySet())
                .contains("registrar", "inspector-gaoling", "inspector-weiyang", "inspector-city", "duty")
                .contains("supervisor", "analyst", "expert", "administrator", "te-plant", "neighbour");
        assertThat(users.get("inspector-gaoling").at("/attributes/areas/0").asText())
                .isEqualTo("610117");
        assertThat(users.get("inspector-gaoling").at("/realmRoles/0").asText()).isEqualTo("inspector");
        assertThat(users.get("te-plant").at("/attributes/uscc/0").asText()).isEqualTo(DataGateways.PLANT);
    }

    @Test
    void each_data_gateway_logs_in_by_its_own_secret_and_acts_for_its_enterprise() {
        var client = byName(realm.get("clients"), "clientId").get("gateway-" + OTHER);
        var account = byName(realm.get("users"), "username").get("service-account-gateway-" + OTHER);

        assertThat(client.get("secret").asText()).isEqualTo("gateway-%s-secret".formatted(OTHER));
        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(account.at("/attributes/uscc/0").asText()).isEqualTo(OTHER);
        assertThat(account.at("/realmRoles/0").asText()).isEqualTo("data-gateway");
    }

    @Test
    void each_office_promises_for_its_enterprise_and_measures_nothing() {
        var client = byName(realm.get("clients"), "clientId").get("office-" + OTHER);
        var account = byName(realm.get("users"), "username").get("service-account-office-" + OTHER);

        assertThat(client.get("secret").asText()).isEqualTo("office-%s-secret".formatted(OTHER));
        assertThat(account.at("/attributes/uscc/0").asText()).isEqualTo(OTHER);
        assertThat(account.get("realmRoles")).hasToString("[\"enterprise\"]");
    }

    @Test
    void who_guesses_passwords_is_slowed_down_and_tokens_are_brief() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    @Test
    void the_services_ask_by_a_secret_that_no_file_names_and_get_no_tokens() {
        var client = byName(realm.get("clients"), "clientId").get("yimatong");

        assertThat(client.get("secret").asText()).isEqualTo("${YIMATONG_IDENTITY_CLIENT_SECRET}");
        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isFalse();
    }

    @Test
    void browsers_log_in_by_code_and_proof_and_are_sent_back_to_the_gateway_only() {
        var client = byName(realm.get("clients"), "clientId").get("yimatong-console");

        assertThat(client.get("secret").asText()).isEqualTo("${YIMATONG_LOGIN_CLIENT_SECRET}");
        assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(client.get("redirectUris")).hasToString("[\"${YIMATONG_PUBLIC_ADDRESS}/session/callback\"]");
    }

    @Test
    void every_client_puts_areas_uscc_and_audience_into_its_tokens() {
        assertThat(realm.get("clients"))
                .allSatisfy(client -> assertThat(
                                byName(client.get("protocolMappers"), "name").keySet())
                        .containsExactlyInAnyOrder("audience", "areas", "uscc"));
    }

    @Test
    void nobody_but_an_administrator_changes_the_areas_or_the_enterprise_of_an_account()
            throws JsonProcessingException {
        var profile = JSON.readTree(
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        var attributes = byName(profile.get("attributes"), "name");

        assertThat(attributes.get("areas").at("/permissions/edit")).hasToString("[\"admin\"]");
        assertThat(attributes.get("uscc").at("/permissions/edit")).hasToString("[\"admin\"]");
    }

    @Test
    void every_enterprise_with_a_hazard_source_gets_one_data_gateway(@TempDir Path folder) throws IOException {
        var sources = Files.writeString(folder.resolve("hazard-sources.csv"), """
                code,uscc,name,level,unit_kind,longitude,latitude
                A-1,%s,"Tank, north",1,STORAGE,109,34
                A-2,%s,Tank south,2,STORAGE,109,34
                """.formatted(OTHER, OTHER));

        assertThat(DataGateways.of(sources)).containsExactly(DataGateways.PLANT, OTHER);
        assertThat(DataGateways.of(folder.resolve("none.csv"))).containsExactly(DataGateways.PLANT);
    }

    @Test
    void so_does_every_enterprise_with_a_tailings_pond(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("enterprises.csv"), """
                uscc,name,kind
                %s,Pond,TAILINGS_POND
                91610101MA6TE00271,Shop,OPERATION
                """.formatted(OTHER));

        assertThat(DataGateways.of(folder.resolve("hazard-sources.csv"))).containsExactly(DataGateways.PLANT, OTHER);
    }

    private static Map<String, JsonNode> byName(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .collect(toMap(item -> item.get(name).asText(), item -> item));
    }
}
