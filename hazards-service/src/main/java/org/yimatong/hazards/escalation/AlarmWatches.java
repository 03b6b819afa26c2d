package org.yimatong.hazards.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockOptions;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmsChanged;
import org.yimatong.hazards.enterprise.EnterpriseMoved;

/** What is awaited of people about each alarm. */
@ApplicationScoped
class AlarmWatches implements PanacheRepositoryBase<AlarmWatch, UUID> {

    private final EscalationRules rules;
    private final Clock clock;

    AlarmWatches(EscalationRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Runs in the transaction that changed them, which holds them: nobody else follows them meanwhile. */
    void follow(@Observes AlarmsChanged changed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        var known = of(changed.known());
        for (var alarm : changed.alarms()) {
            var watch = known.computeIfAbsent(alarm.id(), _ -> begin(alarm));
            watch.follow(alarm, now, rules);
        }
    }

    private Map<UUID, AlarmWatch> of(List<Alarm> alarms) {
        var ids = alarms.stream().map(Alarm::id).toList();
        return ids.isEmpty()
                ? new HashMap<>()
                : find("alarmId in ?1 order by alarmId", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list().stream()
                        .collect(Collectors.toMap(AlarmWatch::alarmId, Function.identity()));
    }

    private AlarmWatch begin(Alarm alarm) {
        var watch = new AlarmWatch(alarm);
        persist(watch);
        return watch;
    }

    /** Those that the clock has to look at now, the longest due first; what another instance has is left out. */
    List<AlarmWatch> due(Instant now, int limit) {
        return find("dueAt <= ?1 order by dueAt", now)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
