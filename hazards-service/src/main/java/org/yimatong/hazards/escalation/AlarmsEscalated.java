package org.yimatong.hazards.escalation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yimatong.hazards.alarm.Alarm;

/** The clock did something about alarms; announced within the transaction of that. */
public record AlarmsEscalated(List<Escalation> escalations, Map<UUID, Alarm> alarms) {

    public Alarm alarm(Escalation escalation) {
        return Objects.requireNonNull(alarms.get(escalation.alarmId()));
    }
}
