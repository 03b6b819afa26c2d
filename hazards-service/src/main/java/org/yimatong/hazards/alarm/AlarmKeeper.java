package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.stream.Collectors;

/** Turns changes of level into alarms. */
@ApplicationScoped
public class AlarmKeeper {

    private final Alarms alarms;
    private final AlarmRecords records;

    AlarmKeeper(Alarms alarms, AlarmRecords records) {
        this.alarms = alarms;
        this.records = records;
    }

    /**
     * Takes the changes into account, in their order, in the caller's transaction.
     *
     * @return how many occurrences began
     * @throws AlarmOvertaken if one was decided from a level that is not the stored one
     */
    @Transactional(TxType.MANDATORY)
    public int take(Collection<LevelChange> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        var sensors =
                changes.stream().map(change -> change.by().sensor().number()).collect(Collectors.toSet());
        var open = new OpenAlarms(alarms.open(sensors));
        changes.forEach(open::take);
        var changed = open.changed();
        var begun = changed.stream()
                .mapToInt(alarm -> alarm.news().occurrences().size())
                .sum();
        records.save(changed);
        return begun;
    }
}
