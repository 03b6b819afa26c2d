package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.yimatong.kit.access.AsSystem;

/** Ends shelvings whose time is over. */
@ApplicationScoped
public class ShelvingExpiry {

    private static final int BATCH = 200;

    private final Alarms alarms;
    private final AlarmRecords records;
    private final Clock clock;

    ShelvingExpiry(Alarms alarms, AlarmRecords records, Clock clock) {
        this.alarms = alarms;
        this.records = records;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        var due = alarms.shelvedUntil(now, BATCH);
        for (var alarm : due) {
            var until = Objects.requireNonNull(alarm.handling().shelving()).until();
            new HandledAlarm(alarm, AlarmStep.SYSTEM, until).expireShelving(now);
        }
        records.save(due);
        return due.size() == BATCH;
    }
}
