package org.yimatong.hazards.alarm;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open alarms of some sensors, at most one per sensor and side, and what changes of level make of them: leaving a
 * side's limits raises its alarm, coming back lets it return.
 */
final class OpenAlarms {

    private record Side(int sensor, Condition condition) {}

    private final Map<Side, Alarm> open = new HashMap<>();
    private final Set<Alarm> changed = new LinkedHashSet<>();

    OpenAlarms(Collection<Alarm> open) {
        open.forEach(alarm ->
                this.open.put(new Side(alarm.point().sensor(), alarm.point().condition()), alarm));
    }

    /** @throws AlarmOvertaken if the change was decided from a level that is not the one of these alarms */
    void take(LevelChange change) {
        var sensor = change.by().sensor().number();
        var left = change.from().condition();
        var entered = change.by().level().condition();
        if (left != null) {
            leave(change, open.get(new Side(sensor, left)), left == entered);
        }
        if (entered != null && entered != left) {
            enter(change.by(), new Side(sensor, entered));
        }
    }

    private void leave(LevelChange change, @Nullable Alarm alarm, boolean staysOnItsSide) {
        if (alarm == null) {
            throw new AlarmOvertaken();
        }
        if (staysOnItsSide) {
            alarm.changeLevel(change);
        } else {
            alarm.returnToNormal(
                    change, change.by().as(AlarmLevel.NORMAL, change.by().observedAt()));
        }
        changed.add(alarm);
    }

    private void enter(Measurement by, Side side) {
        var alarm = open.get(side);
        if (alarm == null) {
            alarm = Alarm.raise(by, side.condition());
            open.put(side, alarm);
        } else {
            alarm.raiseAgain(by);
        }
        changed.add(alarm);
    }

    /** In the order in which they changed first. */
    List<Alarm> changed() {
        return List.copyOf(changed);
    }
}
