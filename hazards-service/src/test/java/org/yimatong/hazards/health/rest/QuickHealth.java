package org.yimatong.hazards.health.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Patience in seconds instead of minutes. */
public class QuickHealth implements QuarkusTestProfile {

    static final int SILENT_AFTER_SECONDS = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "yimatong.sensor-health.silent-after", SILENT_AFTER_SECONDS + "S",
                "yimatong.sensor-health.late-after", "1S",
                "yimatong.sensor-health.bad-after", "1S",
                "yimatong.sensor-health.clock-every", "0.2S");
    }
}
