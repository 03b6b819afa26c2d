package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventContract;
import org.yimatong.events.EventType;
import org.yimatong.events.Topic;
import org.yimatong.events.hazards.v1.AlarmEscalationEvents.AlarmEscalated;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmHandled;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmRaised;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmReturned;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodBegan;
import org.yimatong.events.hazards.v1.AlarmFloodEvents.AlarmFloodEnded;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;
import org.yimatong.events.hazards.v1.DutyEvents.ResponsibilityTaskDone;
import org.yimatong.events.hazards.v1.DutyEvents.ResponsibilityTaskMissed;
import org.yimatong.events.hazards.v1.DutyEvents.SourceDeregistered;
import org.yimatong.events.hazards.v1.FilingEvents.FilingReportOverdue;
import org.yimatong.events.hazards.v1.FilingEvents.FilingReported;
import org.yimatong.events.hazards.v1.PatrolEvents.PatrolMissed;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationEnded;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationOverdue;
import org.yimatong.events.hazards.v1.TailingsEvents.TailingsWarningChanged;
import org.yimatong.events.hazards.v1.WarningEvents.WarningChanged;

/** What happened at the major hazard sources of an enterprise. */
@Topic("hazards.v1")
public sealed interface HazardEvent extends EventContract
        permits AlarmRaised,
                AlarmLevelChanged,
                AlarmReturned,
                AlarmHandled,
                AlarmEscalated,
                AlarmFloodBegan,
                AlarmFloodEnded,
                AlarmNotificationFailed,
                HazardEvent.ReadingsLost,
                PatrolMissed,
                WarningChanged,
                HazardEvent.SensorHealthOpened,
                HazardEvent.SensorHealthClosed,
                SpecialOperationOverdue,
                SpecialOperationEnded,
                TailingsWarningChanged,
                SourceDeregistered,
                ResponsibilityTaskMissed,
                ResponsibilityTaskDone,
                FilingReported,
                FilingReportOverdue,
                HazardEvent.SourceLevelSet {

    /**
     * Readings that had been accepted could not be taken in, so that an alarm of this source may be missing.
     *
     * @param source code of the major hazard source
     * @param partition of the telemetry topic, where the record of the readings stands
     * @param offset of that record
     */
    @EventType("org.yimatong.hazards.readings-lost.v1")
    record ReadingsLost(UUID eventId, Instant occurredAt, String uscc, String source, int partition, long offset)
            implements HazardEvent {}

    /**
     * The level of a major hazard source was set: by the registry, or by an assessment.
     *
     * @param version rises with every event of this source; a reader ignores older ones
     * @param area supervision area of the enterprise
     * @param source code of the major hazard source
     * @param level one (greatest) to four
     * @param formerLevel null if it had none before
     * @param basis {@code REGISTERED} or {@code ASSESSED}
     * @param assessmentId the assessment it rests on; null if it is as registered
     * @param assessedOn its day; null if it is as registered
     */
    @EventType("org.yimatong.hazards.source-level-set.v1")
    record SourceLevelSet(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID sourceId,
            long version,
            String area,
            String source,
            String name,
            int level,
            @Nullable Integer formerLevel,
            String basis,
            @Nullable UUID assessmentId,
            @Nullable LocalDate assessedOn)
            implements HazardEvent {}

    /**
     * A sensor cannot be relied upon: it sends nothing, nothing usable, or always the same. Apart from alarms.
     *
     * @param area supervision area of the enterprise
     * @param source code of the major hazard source
     * @param tag of the sensor within the enterprise
     * @param condition {@code NO_DATA}, {@code LATE_CLOCK}, {@code FLAT_LINE}, {@code OUT_OF_RANGE},
     *     {@code STUCK_AT_LIMIT} or {@code BAD_QUALITY}; at most one episode of each is open for a sensor
     * @param beganAt what it dates from: of a silence, the last reading before it
     * @param openedAt when it had lasted as long as it takes
     */
    @EventType("org.yimatong.hazards.sensor-health-opened.v1")
    record SensorHealthOpened(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID episodeId,
            String area,
            String source,
            String tag,
            String condition,
            Instant beganAt,
            Instant openedAt)
            implements HazardEvent {}

    /**
     * What was announced by {@link SensorHealthOpened} is over.
     *
     * @param endedAt when the reading came, or was observed, that ended it
     */
    @EventType("org.yimatong.hazards.sensor-health-closed.v1")
    record SensorHealthClosed(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID episodeId,
            String area,
            String source,
            String tag,
            String condition,
            Instant beganAt,
            Instant openedAt,
            Instant endedAt)
            implements HazardEvent {}
}
