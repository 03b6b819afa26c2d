package org.yimatong.hazards.alarm;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmEvent;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmRaised;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmReturned;

/** What the other services are told of an alarm: its whole standing after the measurement. */
final class AlarmEvents {

    private AlarmEvents() {}

    static AlarmRaised raised(Alarm alarm, Measurement measurement) {
        return event(alarm, measurement, AlarmRaised::new);
    }

    static AlarmLevelChanged levelChanged(Alarm alarm, Measurement measurement) {
        return event(alarm, measurement, AlarmLevelChanged::new);
    }

    static AlarmReturned returned(Alarm alarm, Measurement measurement) {
        return event(alarm, measurement, AlarmReturned::new);
    }

    private static <E extends AlarmEvent> E event(Alarm alarm, Measurement measurement, Constructor<E> constructor) {
        return constructor.create(
                UUID.randomUUID(),
                measurement.observedAt(),
                alarm.uscc(),
                alarm.id(),
                alarm.version(),
                measurement.sensor().area(),
                alarm.source(),
                alarm.tag(),
                alarm.condition().name(),
                alarm.level().name(),
                Measurement.decimal(measurement.value()),
                alarm.unit(),
                measurement.observedAt(),
                measurement.sequence());
    }

    /** The components that all three records have. */
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
                long sequence);
    }
}
