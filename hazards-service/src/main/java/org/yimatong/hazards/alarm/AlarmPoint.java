package org.yimatong.hazards.alarm;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yimatong.hazards.source.MonitoredSensor;

/**
 * What an alarm is about: a sensor, as it was when the alarm was raised, and one side of its normal range.
 *
 * @param sensor number of the sensor
 * @param sourceCode of the hazard source it watches
 */
@Embeddable
public record AlarmPoint(
        int sensor,
        String sourceCode,
        String tag,
        String unit,
        @Enumerated(EnumType.STRING) Condition condition) {

    static AlarmPoint of(MonitoredSensor sensor, Condition condition) {
        return new AlarmPoint(sensor.number(), sensor.source(), sensor.tag(), sensor.unit(), condition);
    }
}
