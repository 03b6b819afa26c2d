package org.yimatong.hazards.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.events.hazards.v1.AlarmEscalationEvents.AlarmEscalated;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.audit.Change;
import org.yimatong.kit.outbox.Outbox;

/** Does what is due about alarms that wait for people. */
@ApplicationScoped
public class EscalationDeadlines {

    /** Readings of these alarms wait meanwhile: few at a time, and the next at once. */
    private static final int BATCH = 20;

    private final AlarmWatches watches;
    private final Escalations escalations;
    private final Alarms alarms;
    private final EscalationRules rules;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<AlarmsEscalated> escalated;
    private final Clock clock;

    EscalationDeadlines(
            AlarmWatches watches,
            Escalations escalations,
            Alarms alarms,
            EscalationRules rules,
            Outbox outbox,
            Audit audit,
            Event<AlarmsEscalated> escalated,
            Clock clock) {
        this.watches = watches;
        this.escalations = escalations;
        this.alarms = alarms;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.escalated = escalated;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var now = clock.instant();
        var due = watches.due(now, BATCH);
        var made = due.stream()
                .flatMap(watch -> watch.escalate(now, rules).stream())
                .toList();
        if (!made.isEmpty()) {
            escalations.persist(made);
            var of = alarmsOf(due);
            announce(made, of);
            escalated.fire(new AlarmsEscalated(made, of));
        }
        return due.size() == BATCH;
    }

    private Map<UUID, Alarm> alarmsOf(List<AlarmWatch> due) {
        var ids = due.stream().map(AlarmWatch::alarmId).toList();
        return alarms.list("id in ?1", ids).stream().collect(Collectors.toMap(Alarm::id, Function.identity()));
    }

    private void announce(List<Escalation> made, Map<UUID, Alarm> of) {
        outbox.add(made.stream()
                .map(escalation -> event(escalation, Objects.requireNonNull(of.get(escalation.alarmId()))))
                .toList());
        audit.record(made.stream()
                .map(escalation -> new Change(
                        "alarm.escalated",
                        new AuditedThing(
                                "alarm", escalation.alarmId().toString(), escalation.uscc(), escalation.area()),
                        Map.of(
                                "kind",
                                escalation.kind(),
                                "dueAt",
                                escalation.dueAt().toString())))
                .toList());
    }

    private static AlarmEscalated event(Escalation escalation, Alarm alarm) {
        return new AlarmEscalated(
                escalation.id(),
                escalation.dueAt(),
                escalation.uscc(),
                escalation.alarmId(),
                escalation.area(),
                alarm.point().sourceCode(),
                alarm.point().tag(),
                alarm.process().highestLevel().name(),
                escalation.kind().name(),
                escalation.awaitedSince());
    }
}
