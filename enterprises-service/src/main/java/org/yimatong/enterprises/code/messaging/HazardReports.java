package org.yimatong.enterprises.code.messaging;

import java.util.Map;
import java.util.Optional;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmEvent;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmRaised;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmReturned;
import org.yimatong.events.hazards.v1.HazardEvent.ReadingsLost;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;
import org.yimatong.events.hazards.v1.PatrolEvents.PatrolMissed;
import org.yimatong.events.hazards.v1.WarningEvents.WarningChanged;

/** What happens at hazard sources as facts. */
final class HazardReports {

    private HazardReports() {}

    /**
     * The level of a source is no fact for a code: what an enterprise may hold is nothing it did. Nor is a patrol that
     * the bureau missed, or a warning, which sums up facts that are told by themselves.
     *
     * @throws AlarmsUnknown if the hazards service itself could not read what it was sent
     */
    static Optional<FactReport> of(HazardEvent event) {
        return switch (event) {
            case AlarmEvent alarm -> Optional.of(of(alarm));
            case ReadingsLost lost -> throw new AlarmsUnknown(lost);
            case SourceLevelSet _, PatrolMissed _, WarningChanged _ -> Optional.empty();
        };
    }

    private static FactReport of(AlarmEvent alarm) {
        return new FactReport(
                alarm.uscc(),
                FactKind.ALARM,
                alarm.alarmId(),
                alarm.version(),
                stands(alarm),
                alarm.level(),
                null,
                alarm.occurredAt(),
                Map.of(
                        "source", alarm.source(),
                        "tag", alarm.tag(),
                        "level", alarm.level(),
                        "value", alarm.value(),
                        "unit", alarm.unit()));
    }

    private static boolean stands(AlarmEvent alarm) {
        return switch (alarm) {
            case AlarmRaised _, AlarmLevelChanged _ -> true;
            case AlarmReturned _ -> false;
        };
    }

    /** No fact follows from the event but that alarms may be missing: as if it could not be read. */
    static class AlarmsUnknown extends RuntimeException {

        AlarmsUnknown(ReadingsLost lost) {
            super("Readings of hazard source %s were lost: record %d of partition %d of telemetry"
                    .formatted(lost.source(), lost.offset(), lost.partition()));
        }
    }
}
