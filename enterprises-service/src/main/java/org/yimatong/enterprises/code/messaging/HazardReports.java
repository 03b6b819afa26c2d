package org.yimatong.enterprises.code.messaging;

import java.util.Map;
import java.util.Optional;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.events.hazards.v1.AlarmEscalationEvents.AlarmEscalated;
import org.yimatong.events.hazards.v1.AlarmEvents.AlarmEvent;
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
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.hazards.v1.HazardEvent.ReadingsLost;
import org.yimatong.events.hazards.v1.HazardEvent.SensorHealthClosed;
import org.yimatong.events.hazards.v1.HazardEvent.SensorHealthOpened;
import org.yimatong.events.hazards.v1.HazardEvent.SourceLevelSet;
import org.yimatong.events.hazards.v1.PatrolEvents.PatrolMissed;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationEnded;
import org.yimatong.events.hazards.v1.SpecialOperationEvents.SpecialOperationOverdue;
import org.yimatong.events.hazards.v1.TailingsEvents.TailingsWarningChanged;
import org.yimatong.events.hazards.v1.WarningEvents.WarningChanged;

/** What happens at hazard sources as facts. */
final class HazardReports {

    private HazardReports() {}

    /**
     * The level of a source is no fact for a code: what an enterprise may hold is nothing it did. What people do with
     * an alarm is none either: it stands as long as the value is beyond its limits. Nor is the health of a sensor,
     * which is for the duty officer, a patrol that the bureau missed, or a warning or a flood of alarms, which sum up
     * facts that are told by themselves. No rule says yet what follows from a special operation, the warning of a
     * tailings pond, or a task of a responsible person, missed or done; that a filed source is reported upward is owed
     * by the bureau.
     *
     * @throws AlarmsUnknown if the hazards service itself could not read what it was sent
     */
    static Optional<FactReport> of(HazardEvent event) {
        return switch (event) {
            case AlarmRaised raised -> Optional.of(of(raised, true));
            case AlarmLevelChanged changed -> Optional.of(of(changed, true));
            case AlarmReturned returned -> Optional.of(of(returned, false));
            case ReadingsLost lost -> throw new AlarmsUnknown(lost);
            case SourceLevelSet _,
                    AlarmHandled _,
                    PatrolMissed _,
                    WarningChanged _,
                    SensorHealthOpened _,
                    SensorHealthClosed _,
                    AlarmEscalated _,
                    AlarmFloodBegan _,
                    AlarmFloodEnded _,
                    AlarmNotificationFailed _,
                    SpecialOperationOverdue _,
                    SpecialOperationEnded _,
                    TailingsWarningChanged _,
                    SourceDeregistered _,
                    ResponsibilityTaskMissed _,
                    ResponsibilityTaskDone _,
                    FilingReported _,
                    FilingReportOverdue _ -> Optional.empty();
        };
    }

    private static FactReport of(AlarmEvent alarm, boolean stands) {
        return new FactReport(
                alarm.uscc(),
                FactKind.ALARM,
                alarm.alarmId(),
                alarm.version(),
                stands,
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

    /** No fact follows from the event but that alarms may be missing: as if it could not be read. */
    static class AlarmsUnknown extends RuntimeException {

        AlarmsUnknown(ReadingsLost lost) {
            super("Readings of hazard source %s were lost: record %d of partition %d of telemetry"
                    .formatted(lost.source(), lost.offset(), lost.partition()));
        }
    }
}
