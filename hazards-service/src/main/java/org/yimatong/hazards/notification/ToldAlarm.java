package org.yimatong.hazards.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmState;

/**
 * What of an alarm people were last to be told. An alarm that is aside or closed is told of by nobody; one that comes
 * back is.
 */
@Entity
class ToldAlarm {

    /**
     * What is to be told now.
     *
     * @param formerSeverity what was told before; 0 if nothing
     */
    record News(NotificationStage stage, int severity, int formerSeverity) {}

    @Id
    private UUID alarmId;

    private String uscc;
    private String area;
    private boolean awaited;
    private short severity;
    private int occurrence;
    private boolean tellReturn;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ToldAlarm() {}

    ToldAlarm(Alarm alarm) {
        alarmId = alarm.id();
        uscc = alarm.uscc();
        area = alarm.area();
    }

    /** The alarm changed. Null if that is nobody's news. */
    @Nullable
    News follow(Alarm alarm) {
        var waitedBefore = awaited;
        awaited = awaitsAcknowledgement(alarm.state());
        if (awaited) {
            return waitedBefore ? risen(alarm) : begun(alarm);
        }
        if (alarm.state() == AlarmState.RETURNED && tellReturn) {
            return returned();
        }
        return null;
    }

    private News begun(Alarm alarm) {
        var now = alarm.process().highestLevel().severity();
        var rose = now > severity && occurrence == alarm.process().occurrences();
        var news = new News(rose ? NotificationStage.RISEN : NotificationStage.RAISED, now, rose ? severity : 0);
        tell(alarm, now);
        return news;
    }

    private @Nullable News risen(Alarm alarm) {
        var now = alarm.process().highestLevel().severity();
        if (now > severity) {
            var news = new News(NotificationStage.RISEN, now, severity);
            tell(alarm, now);
            return news;
        }
        return alarm.state() == AlarmState.RETURNED_UNACKNOWLEDGED && tellReturn ? returned() : null;
    }

    private void tell(Alarm alarm, int now) {
        severity = (short) now;
        occurrence = alarm.process().occurrences();
        tellReturn = alarm.process().stands();
    }

    private News returned() {
        tellReturn = false;
        return new News(NotificationStage.RETURNED, severity, severity);
    }

    private static boolean awaitsAcknowledgement(AlarmState state) {
        return state == AlarmState.UNACKNOWLEDGED || state == AlarmState.RETURNED_UNACKNOWLEDGED;
    }

    UUID alarmId() {
        return alarmId;
    }
}
