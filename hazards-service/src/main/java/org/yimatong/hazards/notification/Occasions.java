package org.yimatong.hazards.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.alarm.AlarmsChanged;
import org.yimatong.hazards.alarm.flood.FloodChanged;
import org.yimatong.hazards.alarm.flood.FloodSummary;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.escalation.AlarmsEscalated;

/** What happened to alarms that people may want to be told of. */
@ApplicationScoped
class Occasions implements PanacheRepositoryBase<Occasion, UUID> {

    private static final String OPEN = "not addressed and (setAsideUntil is null or setAsideUntil <= ?1)";

    private final ToldAlarms toldAlarms;
    private final FloodSummary floods;
    private final Alarms alarms;
    private final Clock clock;

    Occasions(ToldAlarms toldAlarms, FloodSummary floods, Alarms alarms, Clock clock) {
        this.toldAlarms = toldAlarms;
        this.floods = floods;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Runs in the transaction that changed them, which holds them. */
    void follow(@Observes AlarmsChanged changed) {
        var now = now();
        var told = toldAlarms.of(changed.alarms());
        var occasions = new ArrayList<Occasion>();
        for (var alarm : changed.alarms()) {
            var news = Objects.requireNonNull(told.get(alarm.id())).follow(alarm);
            if (news != null) {
                occasions.add(new Occasion(alarm, news, "version-" + alarm.version(), now));
            }
        }
        persist(occasions);
    }

    /** Runs in the transaction of the escalations. */
    void follow(@Observes AlarmsEscalated escalated) {
        var occasions = new ArrayList<Occasion>();
        for (var escalation : escalated.escalations()) {
            var alarm = escalated.alarm(escalation);
            var severity = alarm.process().highestLevel().severity();
            var news = new ToldAlarm.News(
                    NotificationStage.valueOf(escalation.kind().name()), severity, severity);
            occasions.add(new Occasion(alarm, news, escalation.id().toString(), escalation.dueAt()));
        }
        persist(occasions);
    }

    /** Runs in the transaction that changed the flood. */
    void follow(@Observes FloodChanged changed) {
        if (changed.kind() == FloodChanged.Kind.ENDED) {
            return;
        }
        var flood = changed.flood();
        var severity = flood.highestLevel().severity();
        var news = changed.kind() == FloodChanged.Kind.BEGAN
                ? new ToldAlarm.News(NotificationStage.RAISED, severity, 0)
                : new ToldAlarm.News(NotificationStage.RISEN, severity, severity - 1);
        floods.firstOut(flood.id())
                .flatMap(first -> alarms.findByIdOptional(first.alarm()))
                .ifPresent(first -> persist(Occasion.of(flood, news, first, floods.alarms(flood.id()), now())));
    }

    /** Those whose channels are to be found, the oldest first; what another instance has in hand is left out. */
    List<Occasion> open(Instant now, int limit) {
        return find(OPEN + " order by occurredAt", now)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    /** The same, floods first, not yet taken in hand nor read. */
    List<UUID> openIds(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select id from Occasion where " + OPEN + " order by subjectKind desc, occurredAt", UUID.class)
                .setParameter(1, now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The one, unless its channels were found or another instance has it in hand. */
    Optional<Occasion> open(UUID id) {
        return find("id = ?1 and not addressed", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .firstResultOptional();
    }

    /** It is not read: that may be what is wrong with it. */
    void setAside(UUID id, Instant until) {
        update("setAsideUntil = ?1 where id = ?2 and not addressed", until, id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    /** What was told stays where it was told, and what happened to an area is the area's. */
    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2 and not addressed and not official", moved.area(), moved.uscc());
    }
}
