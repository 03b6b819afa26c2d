package org.yimatong.city;

import java.net.URI;
import java.util.Map;

/**
 * Where the suite listens.
 *
 * @param gateway the one door for HTTP
 * @param realm the identity provider's realm
 */
public record Settings(URI gateway, URI realm, String mqttHost, int mqttPort) {

    /** Reads {@code YIMATONG_GATEWAY}, {@code YIMATONG_KEYCLOAK} and {@code YIMATONG_MQTT} ({@code host:port}). */
    public static Settings from(Map<String, String> environment) {
        var mqtt = environment.getOrDefault("YIMATONG_MQTT", "127.0.0.1:1883");
        int colon = mqtt.lastIndexOf(':');
        return new Settings(
                URI.create(environment.getOrDefault("YIMATONG_GATEWAY", "http://127.0.0.1:8080")),
                URI.create(environment.getOrDefault("YIMATONG_KEYCLOAK", "http://127.0.0.1:8180/realms/yimatong")),
                mqtt.substring(0, colon),
                Integer.parseInt(mqtt.substring(colon + 1)));
    }

    /** An address behind the gateway. */
    public URI at(String path) {
        return URI.create(gateway + path);
    }
}
