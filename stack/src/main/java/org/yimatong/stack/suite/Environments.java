package org.yimatong.stack.suite;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.yimatong.stack.postgres.Databases.owner;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** What the services, the gateway and the city are told by their environment. */
record Environments(Setup setup) {

    Map<String, String> of(Part part) {
        return switch (part) {
            case ENTERPRISES -> service(part);
            case INSPECTIONS -> and(service(part), attachments());
            case HAZARDS -> and(service(part), hazards());
            case GATEWAY -> gateway();
            case CITY -> city();
            case POSTGRES, KAFKA, KEYCLOAK -> Map.of();
        };
    }

    private Map<String, String> service(Part part) {
        var database = part.database();
        var databases = setup.databases();
        return and(
                server(part),
                Map.of(
                        "QUARKUS_OIDC_AUTH_SERVER_URL", setup.realm(),
                        "YIMATONG_IDENTITY_CLIENT_SECRET", setup.secrets().of(Setup.SERVICES_SECRET),
                        "QUARKUS_DATASOURCE_JDBC_URL", databases.url(database),
                        "QUARKUS_DATASOURCE_USERNAME", database,
                        "QUARKUS_DATASOURCE_PASSWORD", databases.password(database),
                        "QUARKUS_FLYWAY_USERNAME", owner(database),
                        "QUARKUS_FLYWAY_PASSWORD", databases.password(owner(database)),
                        "YIMATONG_PERSONAL_DATA_KEY", setup.secrets().key("personal-data." + database)));
    }

    private Map<String, String> attachments() {
        var directory = setup.folder().attachments().toString();
        return Map.of("YIMATONG_ATTACHMENTS_DIRECTORY", directory);
    }

    private Map<String, String> hazards() {
        var key = setup.secrets().of("notification.webhooks").getBytes(US_ASCII);
        return Map.of(
                "YIMATONG_MQTT_PORT", number(Port.MQTT),
                "YIMATONG_NOTIFICATION_WEBHOOK_SECRET_KEY", Base64.getEncoder().encodeToString(key));
    }

    private Map<String, String> gateway() {
        return and(
                server(Part.GATEWAY),
                Map.of(
                        "YIMATONG_CODE_SIGNING_KEY_FILE",
                                setup.folder().codeSigningKey().file().toString(),
                        "YIMATONG_LOGIN_REALM", setup.realm(),
                        "YIMATONG_LOGIN_CLIENT_SECRET", setup.secrets().of(Setup.CONSOLE_SECRET),
                        "YIMATONG_ORIGIN_ENTERPRISES", setup.ports().http(Port.ENTERPRISES),
                        "YIMATONG_ORIGIN_INSPECTIONS", setup.ports().http(Port.INSPECTIONS),
                        "YIMATONG_ORIGIN_HAZARDS", setup.ports().http(Port.HAZARDS)));
    }

    private Map<String, String> server(Part part) {
        return Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", number(Port.http(part)),
                "KAFKA_BOOTSTRAP_SERVERS", setup.kafka(),
                "YIMATONG_PUBLIC_ADDRESS", setup.gateway());
    }

    /** The city comes in by the front door, as any enterprise does. */
    private Map<String, String> city() {
        return Map.of(
                "YIMATONG_GATEWAY", setup.gateway(),
                "YIMATONG_KEYCLOAK", setup.realm(),
                "YIMATONG_MQTT", setup.mqtt());
    }

    private String number(Port port) {
        return Integer.toString(setup.ports().of(port));
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
