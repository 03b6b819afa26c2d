package org.yimatong.enterprises.code.messaging;

import java.util.Map;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmLevelChanged;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmRaised;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmReturned;

/** Alarms as facts. */
final class AlarmReports {

    private AlarmReports() {}

    static FactReport of(HazardEvent event) {
        return new FactReport(
                event.uscc(),
                FactKind.ALARM,
                event.alarmId(),
                event.version(),
                stands(event),
                event.level(),
                null,
                event.occurredAt(),
                Map.of(
                        "source", event.source(),
                        "tag", event.tag(),
                        "level", event.level(),
                        "value", event.value(),
                        "unit", event.unit()));
    }

    private static boolean stands(HazardEvent event) {
        return switch (event) {
            case AlarmRaised _, AlarmLevelChanged _ -> true;
            case AlarmReturned _ -> false;
        };
    }
}
