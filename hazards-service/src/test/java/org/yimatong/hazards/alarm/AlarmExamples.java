package org.yimatong.hazards.alarm;

import java.time.Instant;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.Thresholds;

/** A tank level with all four limits, and what it measures. */
final class AlarmExamples {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final MonitoredSensor TANK_LEVEL = new MonitoredSensor(
            7, "91610117MA6TE0019E", "610117", "610110001001", "LT-101", "%", 0, 100, new Thresholds(10, 20, 80, 90));

    private AlarmExamples() {}

    /** The measurement of a value, so many seconds after noon. */
    static Measurement measured(double value, int second) {
        return measured(TANK_LEVEL, value, second);
    }

    static Measurement measured(MonitoredSensor sensor, double value, int second) {
        return new Measurement(
                sensor,
                AlarmLevel.of(value, sensor.thresholds()),
                value,
                NOON.plusSeconds(second),
                second,
                NOON.plusSeconds(second + 1));
    }
}
