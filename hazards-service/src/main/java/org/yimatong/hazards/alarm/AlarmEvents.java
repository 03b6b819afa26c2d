package org.yimatong.hazards.alarm;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmHandled;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmRaised;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmReturned;

/** What the other services are told of an alarm: its whole standing after what happened. */
final class AlarmEvents {

    private AlarmEvents() {}

    static AlarmRaised raised(Alarm alarm) {
        return event(alarm, AlarmRaised::new);
    }

    static AlarmLevelChanged levelChanged(Alarm alarm) {
        return event(alarm, AlarmLevelChanged::new);
    }

    static AlarmReturned returned(Alarm alarm) {
        return event(alarm, AlarmReturned::new);
    }

    static AlarmHandled handled(Alarm alarm, AlarmStepKind step, Instant at) {
        var process = alarm.process();
        var point = alarm.point();
        return new AlarmHandled(
                UUID.randomUUID(),
                at,
                alarm.uscc(),
                alarm.id(),
                alarm.version(),
                alarm.area(),
                point.sourceCode(),
                point.tag(),
                point.condition().name(),
                process.level().name(),
                Measurement.decimal(process.value()),
                point.unit(),
                process.observedAt(),
                process.sequence(),
                alarm.state().name(),
                process.occurrences(),
                step.name());
    }

    private static <E extends AlarmEvent> E event(Alarm alarm, Constructor<E> constructor) {
        var process = alarm.process();
        var point = alarm.point();
        return constructor.create(
                UUID.randomUUID(),
                process.observedAt(),
                alarm.uscc(),
                alarm.id(),
                alarm.version(),
                alarm.area(),
                point.sourceCode(),
                point.tag(),
                point.condition().name(),
                process.level().name(),
                Measurement.decimal(process.value()),
                point.unit(),
                process.observedAt(),
                process.sequence(),
                alarm.state().name(),
                process.occurrences());
    }

    /** The components that the records of transitions have. */
    private interface Constructor<E> {
        E create(
                UUID eventId,
                Instant occurredAt,
                String uscc,
                UUID alarmId,
                long version,
                String area,
                String source,
                String tag,
                String condition,
                String level,
                String value,
                String unit,
                Instant observedAt,
                long sequence,
                @Nullable String state,
                @Nullable Integer occurrences);
    }
}
