package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventType;

/** Times in which more alarms come than an operator can take in. */
public final class AlarmFloodEvents {

    private AlarmFloodEvents() {}

    /** What happened to a flood of alarms. {@code uscc} is the enterprise of the alarm that came first. */
    public sealed interface AlarmFloodEvent extends EventContract {

        UUID floodId();

        /** Rises with every event of this flood; a reader ignores older ones. */
        long version();

        /**
         * {@code SOURCE}, {@code ENTERPRISE} or {@code AREA}: of which all alarms are in it. One of an area is for
         * officials only: it has alarms of several enterprises.
         */
        String unit();

        /** Supervision area. */
        String area();

        /** Code of the major hazard source; null if it is of more than one. */
        @Nullable
        String source();

        /** When the first of its alarms asked for attention, by the clock of this suite. */
        Instant since();

        /** {@code HIGH}, {@code HIGH_HIGH}, {@code LOW} or {@code LOW_LOW}: of all its alarms so far. */
        String highestLevel();

        /** How many alarms are its own so far. */
        long alarms();

        /** The alarm that came first by the clocks of the sensors (首出报警), as far as is known now. */
        UUID firstOut();

        /** Tag of the sensor of that alarm within the enterprise. */
        String firstOutTag();
    }

    /** The alarms of the unit became too many. */
    @EventType("org.yimatong.hazards.alarm-flood-began.v1")
    public record AlarmFloodBegan(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID floodId,
            long version,
            String unit,
            String area,
            @Nullable String source,
            Instant since,
            String highestLevel,
            long alarms,
            UUID firstOut,
            String firstOutTag)
            implements HazardEvent, AlarmFloodEvent {}

    /** From {@code occurredAt} on its alarms come one by one again; those that are open stay open. */
    @EventType("org.yimatong.hazards.alarm-flood-ended.v1")
    public record AlarmFloodEnded(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID floodId,
            long version,
            String unit,
            String area,
            @Nullable String source,
            Instant since,
            String highestLevel,
            long alarms,
            UUID firstOut,
            String firstOutTag)
            implements HazardEvent, AlarmFloodEvent {}
}
