package org.yimatong.acceptance.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimatong.city.Settings;

/**
 * Where the suite under test listens.
 *
 * @param offset added to every port, so that it stands beside others on this machine
 */
public record Addresses(int offset) {

    /** Told to the launcher; also chooses the offset by hand. */
    static final String VARIABLE = "YIMATONG_PORT_OFFSET";

    private static final int MQTT = 1883;

    /** Every port stays below 32768, where the system takes the ports of outgoing connections from. */
    private static final int FIRST_OFFSET = 3_000;

    private static final int LAST_OFFSET = 13_000;
    private static final int STEP = 500;

    /** The offset chosen by hand, else the first at which all ports are free. */
    static Addresses free() {
        var chosen = System.getenv(VARIABLE);
        if (chosen != null) {
            return new Addresses(Integer.parseInt(chosen));
        }
        return IntStream.rangeClosed(FIRST_OFFSET / STEP, LAST_OFFSET / STEP)
                .mapToObj(steps -> new Addresses(steps * STEP))
                .filter(Addresses::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No offset leaves all ports of the suite free"));
    }

    public URI gateway() {
        return http(Part.GATEWAY);
    }

    public URI realm() {
        return URI.create(http(Part.KEYCLOAK) + "/realms/yimatong");
    }

    public int mqttPort() {
        return MQTT + offset;
    }

    /** Where a part says that it does its work. */
    public URI readiness(Part part) {
        return part == Part.KEYCLOAK ? realm() : URI.create(http(part) + "/q/health/ready");
    }

    public String database(Part service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Part.POSTGRES.port() + offset, service.database());
    }

    /** The same for the programs of the city. */
    public Settings forTheCity() {
        return Settings.from(Map.of(
                "YIMATONG_GATEWAY",
                gateway().toString(),
                "YIMATONG_KEYCLOAK",
                realm().toString(),
                "YIMATONG_MQTT",
                "127.0.0.1:" + mqttPort()));
    }

    private URI http(Part part) {
        return URI.create("http://127.0.0.1:" + (part.port() + offset));
    }

    private boolean isFree() {
        return Stream.concat(Stream.of(Part.values()).map(Part::port), Stream.of(MQTT, 9180, 19093))
                .filter(port -> port > 0)
                .allMatch(port -> isFree(port + offset));
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
