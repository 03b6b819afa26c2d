package org.yimatong.hazards.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;

/**
 * What an alarm, or the first of a flood, was like when something happened to it. No personal data.
 *
 * @param source code of the hazard source
 * @param sensor number of the sensor
 * @param level the highest of its latest occurrence, or of the flood
 * @param value that caused its latest change, as a decimal, in {@code unit}
 * @param raisedAt when its first occurrence began, by the sensor's clock
 * @param observedAt when the value was measured, by the sensor's clock
 * @param standing whether the value was beyond its limits
 * @param alarms how many alarms a flood had; null for a single one
 */
public record AlarmFacts(
        String source,
        int sensor,
        String tag,
        String level,
        String value,
        String unit,
        Instant raisedAt,
        Instant observedAt,
        boolean standing,
        @Nullable Integer alarms) {

    static AlarmFacts of(Alarm alarm) {
        return of(alarm, alarm.process().highestLevel(), null);
    }

    /** @param alarms how many the flood has of which the alarm was the first; null for a single one */
    static AlarmFacts of(Alarm alarm, AlarmLevel highest, @Nullable Integer alarms) {
        var point = alarm.point();
        var process = alarm.process();
        return new AlarmFacts(
                point.sourceCode(),
                point.sensor(),
                point.tag(),
                highest.name(),
                process.decimalValue(),
                point.unit(),
                process.raisedAt(),
                process.observedAt(),
                process.stands(),
                alarms);
    }
}
