package org.yimatong.hazards.alarm.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.AlarmState;

/**
 * An alarm after its latest transition; the same in lists and on the live stream, so that a client keeps the greater
 * version of the two.
 *
 * @param value the one that caused the transition, as a decimal string, in {@code unit}
 * @param observedAt when the sensor measured it, by its own clock
 * @param standing whether the value is beyond its limits now
 * @param state what is to be done about it (ISA-18.2); missing in events of before there were states
 * @param occurrences how often the value left its limits since the alarm was opened
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
        boolean standing,
        @Nullable AlarmState state,
        @Nullable Integer occurrences) {

    static AlarmView of(Alarm alarm) {
        var point = alarm.point();
        var process = alarm.process();
        return new AlarmView(
                alarm.id(),
                alarm.version(),
                alarm.uscc(),
                alarm.area(),
                point.sourceCode(),
                point.tag(),
                point.condition().name(),
                process.level().name(),
                process.decimalValue(),
                point.unit(),
                process.observedAt(),
                process.sequence(),
                process.stands(),
                alarm.state(),
                process.occurrences());
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
                !event.level().equals(AlarmLevel.NORMAL.name()),
                event.state() == null ? null : AlarmState.valueOf(event.state()),
                event.occurrences());
    }
}
