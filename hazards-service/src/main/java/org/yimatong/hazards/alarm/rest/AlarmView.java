package org.yimatong.hazards.alarm.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.AlarmState;
import org.yimatong.hazards.alarm.GasAlarm;

/**
 * An alarm after its latest transition; the same in lists and on the live stream, so that a client keeps the greater
 * version of the two.
 *
 * @param gasAlarm what the level of a gas detector is called (GB/T 50493-2019, 5.5.2); missing of other sensors, and
 *     while the value is within its limits
 * @param value the one that caused the transition, as a decimal string, in {@code unit}
 * @param observedAt when the sensor measured it, by its own clock
 * @param standing whether the value is beyond its limits now
 * @param state what is to be done about it (ISA-18.2); missing in events of before there were states
 * @param occurrences how often the value left its limits since the alarm was opened
 * @param notDelivered true if somebody was to be told of it and was not, in time, so far, or at all; in lists and of
 *     one alarm only, missing otherwise: the live stream tells of that by an event of its own
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
        @Nullable GasAlarm gasAlarm,
        String value,
        String unit,
        Instant observedAt,
        long sequence,
        boolean standing,
        @Nullable AlarmState state,
        @Nullable Integer occurrences,
        @Nullable Boolean notDelivered) {

    static AlarmView of(Alarm alarm, @Nullable GasAlarm gasAlarm, @Nullable Boolean notDelivered) {
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
                gasAlarm,
                process.decimalValue(),
                point.unit(),
                process.observedAt(),
                process.sequence(),
                process.stands(),
                alarm.state(),
                process.occurrences(),
                notDelivered);
    }

    static AlarmView of(AlarmEvent event, @Nullable GasAlarm gasAlarm) {
        return new AlarmView(
                event.alarmId(),
                event.version(),
                event.uscc(),
                event.area(),
                event.source(),
                event.tag(),
                event.condition(),
                event.level(),
                gasAlarm,
                event.value(),
                event.unit(),
                event.observedAt(),
                event.sequence(),
                !event.level().equals(AlarmLevel.NORMAL.name()),
                event.state() == null ? null : AlarmState.valueOf(event.state()),
                event.occurrences(),
                null);
    }
}
