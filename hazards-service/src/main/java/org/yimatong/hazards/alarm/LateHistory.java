package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.LevelTrace.Mark;
import org.yimatong.hazards.alarm.LevelTrace.Place;
import org.yimatong.hazards.alarm.LevelTrace.Stretch;
import org.yimatong.hazards.source.MonitoredSensor;

/**
 * Writes into the past of alarms what late readings show, as if they had come in time, and marked as late. The present
 * of an alarm, and what people made of it, stay as they are.
 */
@ApplicationScoped
public class LateHistory {

    private static final Comparator<AlarmTransition> IN_TIME =
            Comparator.comparing(AlarmTransition::observedAt).thenComparing(AlarmTransition::sequence);

    private final AlarmPast past;
    private final Alarms alarms;
    private final AlarmRecords records;

    LateHistory(AlarmPast past, Alarms alarms, AlarmRecords records) {
        this.past = past;
        this.alarms = alarms;
        this.records = records;
    }

    /** Replaces what is recorded of the stretch, in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void rewrite(MonitoredSensor sensor, Stretch stretch, Instant recordedAt) {
        for (var side : Condition.values()) {
            rewrite(sensor, side, stretch, recordedAt);
        }
    }

    private void rewrite(MonitoredSensor sensor, Condition side, Stretch stretch, Instant recordedAt) {
        var marks = new ArrayList<>(stretch.marksOf(side));
        var replaced = new ArrayList<>(past.transitions(sensor.number(), side, stretch.from(), stretch.to()));
        var owner = replaced.isEmpty() ? null : replaced.getFirst().alarmId();
        var kept = replaced.stream()
                .filter(old -> marks.removeIf(mark -> isSame(mark, old)))
                .toList();
        replaced.removeAll(kept);
        if (marks.isEmpty() && replaced.isEmpty()) {
            return;
        }
        var added = marks.stream()
                .map(mark -> measurement(sensor, mark, recordedAt))
                .toList();
        write(owned(sensor, side, stretch, owner, added), replaced, added, recordedAt);
    }

    private void write(Alarm alarm, List<AlarmTransition> replaced, List<Measurement> added, Instant recordedAt) {
        var all = new ArrayList<>(past.transitions(alarm));
        all.removeAll(replaced);
        if (all.isEmpty() && added.isEmpty()) {
            return; // it was told, and people may have acted: no alarm is made never to have been
        }
        past.remove(replaced);
        added.forEach(by -> all.add(alarm.transit(by, true)));
        all.sort(IN_TIME);
        var occurrences = AlarmOccurrence.of(alarm, all, past.occurrences(alarm));
        alarm.rewrite(ProcessStanding.of(all.getLast(), occurrences), recordedAt);
        records.save(List.of(alarm));
        past.replaceOccurrences(alarm, occurrences);
    }

    /** The alarm to whose past it belongs: that of the stay it changes, else the open one, else a new one. */
    private Alarm owned(
            MonitoredSensor sensor, Condition side, Stretch stretch, @Nullable UUID owner, List<Measurement> added) {
        var id = owner;
        if (id == null && stretch.before().condition() == side) {
            id = past.lastBefore(sensor.number(), side, stretch.from()).alarmId();
        }
        if (id != null) {
            return alarms.held(id);
        }
        return alarms.open(List.of(sensor.number())).stream()
                .filter(alarm -> alarm.point().condition() == side)
                .findFirst()
                .orElseGet(() -> new Alarm(added.getFirst(), side));
    }

    private static boolean isSame(Mark mark, AlarmTransition transition) {
        return mark.level() == transition.level()
                && mark.place().equals(new Place(transition.observedAt(), transition.sequence()));
    }

    private static Measurement measurement(MonitoredSensor sensor, Mark mark, Instant recordedAt) {
        return new Measurement(
                sensor,
                mark.level(),
                mark.value(),
                mark.place().observedAt(),
                mark.place().sequence(),
                recordedAt);
    }
}
