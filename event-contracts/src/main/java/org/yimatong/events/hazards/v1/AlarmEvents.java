package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventType;

/** What happens to alarms. */
public final class AlarmEvents {

    private AlarmEvents() {}

    /** What happened to an alarm. Each event carries the alarm's whole standing after it. */
    public sealed interface AlarmEvent extends EventContract {

        UUID alarmId();

        /** Rises by at least one with every event of this alarm; a reader ignores older ones. */
        long version();

        /** Supervision area of the enterprise. */
        String area();

        /** Code of the major hazard source. */
        String source();

        /** Tag of the sensor within the enterprise. */
        String tag();

        /** The side of the normal range that was left: {@code HIGH} or {@code LOW}. */
        String condition();

        /** {@code HIGH}, {@code HIGH_HIGH}, {@code LOW} or {@code LOW_LOW}; {@code NORMAL} once returned. */
        String level();

        /** The value that caused this event, as a decimal, in {@link #unit()}. */
        String value();

        String unit();

        /** When the sensor measured it, by its own clock (UTC). */
        Instant observedAt();

        /** Number of the reading, given by the enterprise's data gateway. */
        long sequence();

        /**
         * {@code UNACKNOWLEDGED}, {@code ACKNOWLEDGED}, {@code RETURNED_UNACKNOWLEDGED}, {@code RETURNED},
         * {@code SHELVED}, {@code OUT_OF_SERVICE}, {@code CLOSED} or {@code FALSE_ALARM} (ISA-18.2); missing in events
         * of before there were states.
         */
        @Nullable
        String state();

        /** How often the value left the limits on this side since the alarm was opened; missing in old events. */
        @Nullable
        Integer occurrences();
    }

    /** A reading left the normal range on this side: the alarm stands, for the first time or again. */
    @EventType("org.yimatong.hazards.alarm-raised.v1")
    public record AlarmRaised(
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
            @Nullable Integer occurrences)
            implements HazardEvent, AlarmEvent {}

    /** A reading crossed the other limit of the same side: the alarm stands at another level. */
    @EventType("org.yimatong.hazards.alarm-level-changed.v1")
    public record AlarmLevelChanged(
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
            @Nullable Integer occurrences)
            implements HazardEvent, AlarmEvent {}

    /** A reading is back within the limits of this side: the alarm stands no longer. */
    @EventType("org.yimatong.hazards.alarm-returned.v1")
    public record AlarmReturned(
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
            @Nullable Integer occurrences)
            implements HazardEvent, AlarmEvent {}

    /**
     * Somebody, or the clock, did something with the alarm. Whether it stands has not changed.
     *
     * @param step {@code ACKNOWLEDGED}, {@code DISPOSAL_REPORTED}, {@code SHELVED}, {@code UNSHELVED},
     *     {@code SHELVING_EXPIRED}, {@code SHELVING_OVERTAKEN}, {@code TAKEN_OUT_OF_SERVICE},
     *     {@code RETURNED_TO_SERVICE}, {@code CLOSED}, {@code MARKED_FALSE} or {@code OCCURRED_LATE}
     */
    @EventType("org.yimatong.hazards.alarm-handled.v1")
    public record AlarmHandled(
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
            String state,
            Integer occurrences,
            String step)
            implements HazardEvent, AlarmEvent {}
}
