package org.yimatong.hazards.health;

import java.util.concurrent.TimeUnit;
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorKind;

/**
 * Since when a value is the same, and whether that is suspicious. Times are microseconds since 1970, by the clock of
 * the sensor.
 */
public final class Steadiness {

    /** Readings further apart than this do not show that the value was the same in between. */
    static final long LONGEST_PAUSE = TimeUnit.MINUTES.toMicros(10);

    private Steadiness() {}

    /**
     * Since when the value is the same, after one more reading.
     *
     * @param since the answer before that reading
     * @param before when the reading before was observed; {@link Long#MIN_VALUE} if there was none
     * @param formerValue of the reading before
     */
    public static long since(long since, long before, double formerValue, double value, long observedAt) {
        var goesOn = before != Long.MIN_VALUE && formerValue == value && observedAt - before <= LONGEST_PAUSE;
        return goesOn ? since : observedAt;
    }

    /**
     * Whether a steady value says something about the sensor: a switch rests, and a gas detector rests at its low end.
     */
    static boolean isSuspicious(MonitoredSensor sensor, double value) {
        return sensor.kind() != SensorKind.SWITCH && !(sensor.kind().restsAtLowEnd() && value == sensor.rangeLow());
    }

    static boolean isAtLimit(MonitoredSensor sensor, double value) {
        return isSuspicious(sensor, value) && (value == sensor.rangeLow() || value == sensor.rangeHigh());
    }
}
