package org.yimatong.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.yimatong.events.enterprises.v1.PromiseEvents.PromiseEvent;

/** Which sources have to be judged now. */
@ApplicationScoped
class WarningQueue {

    /** An alarm is written with an instant before its transaction ends; so long after, somebody looks again. */
    private static final Duration COMMIT = Duration.ofSeconds(5);

    private static final String ENROL = """
            insert into warning (subject, source_id, source_code, uscc, area, rules_version, reasons,
                evaluated_at, due_at, version)
            select cast(id as text), id, code, uscc, area, 0, '[]', to_timestamp(0), to_timestamp(0), 0
            from hazard_source s
            where s.deregistered_at is null and not exists (select from warning w where w.source_id = s.id)
            on conflict do nothing
            """;

    private static final String DUE = """
            select w.* from warning w
            where w.source_id is not null
                and exists (select from hazard_source s where s.id = w.source_id and s.deregistered_at is null)
                and (w.due_at <= :now or w.rules_version <> :rules or exists (
                select from alarm a where a.uscc = w.uscc and a.source_code = w.source_code
                    and a.recorded_at > w.evaluated_at - cast(:commit as interval) and a.recorded_at <= :now))
            order by w.due_at limit :most for update of w skip locked
            """;

    private final EntityManager database;

    WarningQueue(EntityManager database) {
        this.database = database;
    }

    /** Gives each source that has none a warning, to be judged at once. */
    void enrol() {
        database.createNativeQuery(ENROL).executeUpdate();
    }

    /**
     * Those whose time has come, at which an alarm changed since they were judged, or which were judged by other rules
     * than these; held.
     */
    @SuppressWarnings("unchecked")
    List<Warning> due(Instant now, int rules, int atMost) {
        return database.createNativeQuery(DUE, Warning.class)
                .setParameter("now", now)
                .setParameter("rules", rules)
                .setParameter("commit", COMMIT.toString())
                .setParameter("most", atMost)
                .getResultList();
    }

    void promised(@Observes PromiseEvent news) {
        database.createQuery("update Warning set dueAt = :now where uscc = :uscc and sourceId is not null")
                .setParameter("now", Instant.EPOCH)
                .setParameter("uscc", news.uscc())
                .executeUpdate();
    }
}
