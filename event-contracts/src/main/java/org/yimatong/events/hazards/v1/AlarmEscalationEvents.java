package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.util.UUID;
import org.yimatong.events.EventType;

/** What the clock did about alarms that waited for people. */
public final class AlarmEscalationEvents {

    private AlarmEscalationEvents() {}

    /**
     * Nobody did in time what an alarm asked of people. Whether it stands has not changed.
     *
     * @param eventId the escalation's id
     * @param occurredAt when it was due, however late it was found
     * @param area supervision area of the enterprise
     * @param source code of the major hazard source
     * @param tag of the sensor within the enterprise
     * @param level {@code HIGH}, {@code HIGH_HIGH}, {@code LOW} or {@code LOW_LOW}: the highest of its latest
     *     occurrence
     * @param kind {@code REPEATED}, {@code TO_DISTRICT}, {@code TO_CITY} or {@code DISPOSAL_MISSED}
     * @param awaitedSince since when people owed it what they did not do
     */
    @EventType("org.yimatong.hazards.alarm-escalated.v1")
    public record AlarmEscalated(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID alarmId,
            String area,
            String source,
            String tag,
            String level,
            String kind,
            Instant awaitedSince)
            implements HazardEvent {}
}
