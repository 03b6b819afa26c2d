package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.audit.Change;
import org.yimatong.kit.outbox.Outbox;

/** What is written down of alarms: transitions, occurrences, steps; and what of it is announced and audited. */
@ApplicationScoped
public class AlarmRecords {

    private final EntityManager database;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<AlarmsChanged> changed;

    AlarmRecords(EntityManager database, Outbox outbox, Audit audit, Event<AlarmsChanged> changed) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * Stores the alarms with all that is new of them, kind by kind, so that the statements of a flood go out in
     * batches.
     */
    void save(Collection<Alarm> alarms) {
        var opened = alarms.stream()
                .filter(alarm -> alarm.news().ofNewAlarm())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        opened.forEach(database::persist);
        database.flush(); // the rest names them, and says at once if somebody was faster
        alarms.forEach(alarm -> alarm.news().occurrences().forEach(database::persist));
        alarms.forEach(alarm -> alarm.news().transitions().forEach(database::persist));
        alarms.forEach(alarm -> alarm.news().steps().forEach(database::persist));
        database.flush();
        outbox.add(
                alarms.stream().flatMap(alarm -> alarm.news().events().stream()).toList());
        audit.record(alarms.stream()
                .flatMap(alarm -> alarm.news().steps().stream().map(step -> change(alarm, step)))
                .toList());
        var calling =
                alarms.stream().filter(alarm -> alarm.news().asksForAttention()).toList();
        changed.fire(new AlarmsChanged(List.copyOf(alarms), opened, calling));
        alarms.forEach(alarm -> alarm.news().clear());
    }

    private static Change change(Alarm alarm, AlarmStep step) {
        var thing = new AuditedThing("alarm", alarm.id().toString(), alarm.uscc(), alarm.area());
        var details = new HashMap<String, Object>(
                Map.of("number", step.number(), "from", step.fromState(), "to", step.toState()));
        if (step.shelvedUntil() != null) {
            details.put("until", step.shelvedUntil());
        }
        return new Change(step.kind().auditedAs(), thing, details);
    }

    /** The newest transitions of the alarm, at most {@code limit}, oldest first. */
    public List<AlarmTransition> newestTransitions(Alarm alarm, int limit) {
        return database.createQuery("""
                        from AlarmTransition where alarmId = :id
                        order by observedAt desc, sequence desc, number desc
                        """, AlarmTransition.class)
                .setParameter("id", alarm.id())
                .setMaxResults(limit)
                .getResultList()
                .reversed();
    }

    /** The alarm's occurrences behind the given number, at most {@code limit}. */
    public List<AlarmOccurrence> occurrences(Alarm alarm, long after, int limit) {
        return database.createQuery(
                        "from AlarmOccurrence where alarmId = :id and number > :after order by number",
                        AlarmOccurrence.class)
                .setParameter("id", alarm.id())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The steps taken with the alarm behind the given number, oldest first, at most {@code limit}. */
    public List<AlarmStep> steps(Alarm alarm, long after, int limit) {
        return database.createQuery(
                        "from AlarmStep where alarmId = :id and number > :after order by number", AlarmStep.class)
                .setParameter("id", alarm.id())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
