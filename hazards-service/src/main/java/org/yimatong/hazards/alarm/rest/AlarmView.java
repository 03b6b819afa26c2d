package org.yimatong.hazards.alarm.rest;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmEvent;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;

/**
 * An alarm after its latest transition; the same in lists and on the live stream, so that a client keeps the greater
 * version of the two.
 *
 * @param value the one that caused the transition, as a decimal string, in {@code unit}
 * @param observedAt when the sensor measured it, by its own clock
 * @param standing whether it has not returned yet
 */
record AlarmView(
        UUID id,
        long version,
        String uscc,
        String area,
        String source,
        String tag,
        String condition,
        String level,
        String value,
        String unit,
        Instant observedAt,
        long sequence,
        boolean standing) {

    static AlarmView of(Alarm alarm) {
        return new AlarmView(
                alarm.id(),
                alarm.version(),
                alarm.uscc(),
                alarm.area(),
                alarm.source(),
                alarm.tag(),
                alarm.condition().name(),
                alarm.level().name(),
                alarm.decimalValue(),
                alarm.unit(),
                alarm.observedAt(),
                alarm.sequence(),
                alarm.returnedAt() == null);
    }

    static AlarmView of(AlarmEvent event) {
        return new AlarmView(
                event.alarmId(),
                event.version(),
                event.uscc(),
                event.area(),
                event.source(),
                event.tag(),
                event.condition(),
                event.level(),
                event.value(),
                event.unit(),
                event.observedAt(),
                event.sequence(),
                !event.level().equals(AlarmLevel.NORMAL.name()));
    }
}
