package org.yimatong.hazards.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.enterprise.EnterpriseMoved;

/** What of each alarm was told. Whoever holds the alarm holds this. */
@ApplicationScoped
class ToldAlarms implements PanacheRepositoryBase<ToldAlarm, UUID> {

    /** By alarm; of one that never was told of, a new one. */
    Map<UUID, ToldAlarm> of(List<Alarm> alarms) {
        var known = list("alarmId in ?1", alarms.stream().map(Alarm::id).toList()).stream()
                .collect(Collectors.toMap(ToldAlarm::alarmId, Function.identity()));
        for (var alarm : alarms) {
            known.computeIfAbsent(alarm.id(), _ -> begin(alarm));
        }
        return known;
    }

    private ToldAlarm begin(Alarm alarm) {
        var told = new ToldAlarm(alarm);
        persist(told);
        return told;
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
