package org.yimatong.city.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Who asks for a token: the form of an OAuth 2.0 token request. */
public record Credentials(Map<String, String> form) {

    /** A person, through the public client for the command line. */
    public static Credentials ofPerson(String name, String password) {
        return new Credentials(
                Map.of("grant_type", "password", "client_id", "yimatong-cli", "username", name, "password", password));
    }

    /** The data gateway of an enterprise, with the secret of the demo realm. */
    public static Credentials ofDataGateway(String uscc) {
        return ofProgram("gateway-" + uscc);
    }

    /** The office system of an enterprise, which promises for it every day, with the secret of the demo realm. */
    public static Credentials ofOffice(String uscc) {
        return ofProgram("office-" + uscc);
    }

    private static Credentials ofProgram(String client) {
        return new Credentials(
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-secret"));
    }

    String encoded() {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Names the asker without the secret. */
    @Override
    public String toString() {
        return form.getOrDefault("username", form.getOrDefault("client_id", "unknown"));
    }
}
