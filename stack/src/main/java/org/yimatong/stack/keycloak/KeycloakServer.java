package org.yimatong.stack.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yimatong.stack.process.Command;

/**
 * How the one Keycloak of a suite is run.
 *
 * @param address under which everybody reaches it; tokens name it as their issuer, whatever host name a client used
 */
public record KeycloakServer(
        String address, int port, int managementPort, Database database, String adminPassword, Clients clients) {

    /** Where it keeps its realms. */
    public record Database(String url, String username, String password) {}

    /**
     * What the imported realm names of the suite's own clients.
     *
     * @param servicesSecret by which the services ask it whether a token still holds
     * @param consoleSecret by which the gateway logs browsers in
     * @param publicAddress of the gateway, where browsers are sent back to
     */
    public record Clients(String servicesSecret, String consoleSecret, String publicAddress) {

        /** As the file of the realm names them. */
        Map<String, String> environment() {
            return Map.of(
                    "YIMATONG_IDENTITY_CLIENT_SECRET", servicesSecret,
                    "YIMATONG_LOGIN_CLIENT_SECRET", consoleSecret,
                    "YIMATONG_PUBLIC_ADDRESS", publicAddress);
        }
    }

    public static final String ADMINISTRATOR = "admin";

    /** It compiles little that is run often: half the start-up, and nothing lost that a login would notice. */
    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx300m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en");

    /** @param moreOptions for its Java, beside its own */
    public Command command(KeycloakInstallation installation, List<String> moreOptions) {
        var options = Stream.concat(OPTIONS.stream(), moreOptions.stream()).toList();
        var program = installation.java(options, "start", "--optimized", "--import-realm");
        return new Command(program.line(), environment());
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(Map.of(
                "KC_DB_URL", database.url(),
                "KC_DB_USERNAME", database.username(),
                "KC_DB_PASSWORD", database.password(),
                "KC_DB_POOL_MAX_SIZE", "10",
                "KC_CACHE", "local"));
        environment.putAll(Map.of(
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(port),
                "KC_HTTP_MANAGEMENT_PORT",
                Integer.toString(managementPort),
                "KC_HOSTNAME",
                address));
        environment.putAll(
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR, "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword));
        environment.putAll(clients.environment());
        return environment;
    }
}
