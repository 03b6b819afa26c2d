package org.yimatong.benchmarks.suite;

import java.net.URI;
import java.util.Map;
import org.yimatong.city.Settings;

/**
 * Where the measured suite listens.
 *
 * @param offset added to every port, so that it lives beside the suite people work with
 */
public record Ports(int offset) {

    static final String VARIABLE = "YIMATONG_PORT_OFFSET";

    private static final String DEFAULT_OFFSET = "13000";
    private static final String HOST = "127.0.0.1";

    public static Ports from(Map<String, String> environment) {
        return new Ports(Integer.parseInt(environment.getOrDefault(VARIABLE, DEFAULT_OFFSET)));
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int inspections() {
        return 8082 + offset;
    }

    public int hazards() {
        return 8083 + offset;
    }

    public int mqtt() {
        return 1883 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    int postgres() {
        return 15432 + offset;
    }

    /** First of the ports that no part of the suite uses. */
    public int yardsticks() {
        return 8090 + offset;
    }

    public Settings settings() {
        return new Settings(
                URI.create("http://%s:%d".formatted(HOST, gateway())),
                URI.create("http://%s:%d/realms/yimatong".formatted(HOST, 8180 + offset)),
                HOST,
                mqtt());
    }
}
