package org.yimatong.stack.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yimatong.stack.keycloak.DemoAccount;
import org.yimatong.stack.keycloak.KeycloakServer;

/** What a person needs to know who sees the suite for the first time: where it is, and how to get in. */
public record Summary(Setup setup) {

    public String of(Set<Part> parts) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(addresses(parts));
        if (parts.contains(Part.KEYCLOAK)) {
            paragraphs.add(accounts());
        }
        if (parts.contains(Part.KEYCLOAK) && parts.contains(Part.GATEWAY)) {
            paragraphs.add(token());
        }
        paragraphs.add("Logs: %s. Ctrl-C stops everything; the data stay."
                .formatted(setup.folder().folder().resolve("logs")));
        return "\n" + String.join("\n\n", paragraphs) + "\n";
    }

    private String addresses(Set<Part> parts) {
        var lines = new ArrayList<String>();
        if (parts.contains(Part.CITY)) {
            lines.add("Code page    " + codePage() + "   (open it, or scan it)");
        }
        if (parts.contains(Part.GATEWAY)) {
            lines.add("Console      %s/console/   (inspectors: %s/console/field/)"
                    .formatted(setup.gateway(), setup.gateway()));
            lines.add("API          %s/api/v1   (described at %s/api/openapi.json)"
                    .formatted(setup.gateway(), setup.gateway()));
        }
        if (parts.contains(Part.HAZARDS)) {
            lines.add("MQTT         " + setup.mqtt());
        }
        if (parts.contains(Part.KEYCLOAK)) {
            lines.add("Logins       %s   (administrator %s, password in %s)"
                    .formatted(setup.keycloak(), KeycloakServer.ADMINISTRATOR, setup.secrets()));
        }
        return indented(lines);
    }

    /** The city names its best code page on the line that says it is imported. */
    private String codePage() {
        return setup.folder().log(Part.CITY.label()).present().stream()
                .filter(line -> line.startsWith(Readiness.CITY_IS_IMPORTED))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElse(setup.gateway() + "/c/");
    }

    private static String accounts() {
        var lines = new ArrayList<String>();
        lines.add("Demo accounts, all with the password %s".formatted(DemoAccount.PASSWORD));
        for (var account : DemoAccount.all()) {
            lines.add("  %-18s %-14s %s".formatted(account.username(), account.role(), account.scope()));
        }
        return indented(lines);
    }

    private String token() {
        return indented(List.of(
                "A token, and what it opens:",
                "  TOKEN=$(curl -s %s/protocol/openid-connect/token \\".formatted(setup.realm()),
                "    -d client_id=yimatong-cli -d grant_type=password \\",
                "    -d username=inspector-gaoling -d password=%s | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')"
                        .formatted(DemoAccount.PASSWORD),
                "  curl -H \"Authorization: Bearer $TOKEN\" %s/api/v1/enterprises".formatted(setup.gateway())));
    }

    private static String indented(List<String> lines) {
        return "  " + String.join("\n  ", lines);
    }
}
