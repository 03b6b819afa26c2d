package org.yimatong.inspections.prevention.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.audit.Audit;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.kit.audit.Change;

/** All times at which tasks were or are due. */
@ApplicationScoped
public class Occurrences {

    /** A task is due once at a time, whoever else plans it. */
    private static final String OPEN = """
            insert into check_occurrence (task_id, unit_id, uscc, area, opens_at, closes_at, state)
            select t.id, e.unit_id, t.uscc, t.area, :opens, :closes, 'OPEN'
            from check_task t join control_measure m on m.id = t.measure_id join risk_event e on e.id = m.event_id
            where t.id = :task
            on conflict on constraint one_occurrence_at_a_time do nothing
            """;

    /** A state follows from what is known, so it can be drawn again whenever more is known. */
    private static final String SETTLE = """
            with known as (
                select o.id, o.missed_at, case
                    when exists (select from check_record r where r.task_id = o.task_id and r.deleted_at is null
                        and r.checked_at >= o.opens_at and r.checked_at < o.closes_at) then 'DONE'
                    when exists (select from stoppage s where s.unit_id = o.unit_id and s.deleted_at is null
                        and s.stopped_at < o.closes_at and (s.resumes_at is null or s.resumes_at >= o.closes_at))
                        then 'SUSPENDED'
                    when exists (select from check_task t where t.id = o.task_id and t.deleted_at < o.closes_at)
                        then 'DROPPED'
                    when o.closes_at <= :now then 'MISSED' else 'OPEN' end as state
                from check_occurrence o where %s order by o.closes_at, o.id for update),
            settled as (
                update check_occurrence o set state = known.state,
                    missed_at = case when known.state = 'MISSED' then coalesce(o.missed_at, :now) else o.missed_at end
                from known where known.id = o.id and known.state <> o.state
                returning o.id, o.uscc, o.area, known.state = 'MISSED' and known.missed_at is null as newly_missed)
            select cast(id as text), uscc, area from settled where newly_missed
            """;

    /** Place in a list of occurrences. */
    public record Place(Instant closesAt, UUID id) {}

    private final EntityManager database;
    private final Audit audit;
    private final CurrentAccess access;

    Occurrences(EntityManager database, Audit audit, CurrentAccess access) {
        this.database = database;
        this.audit = audit;
        this.access = access;
    }

    void open(CheckTask task, Window window) {
        database.createNativeQuery(OPEN)
                .setParameter("task", task.id())
                .setParameter("opens", window.opensAt())
                .setParameter("closes", window.closesAt())
                .executeUpdate();
    }

    /** Draws anew what became of the time at which a task was checked. */
    void settleAround(UUID task, Instant checkedAt, Instant now) {
        settle(
                "o.task_id = :task and o.opens_at <= :checked and o.closes_at > :checked",
                Map.of("task", task, "checked", checkedAt),
                now);
    }

    /** Draws anew what becomes of the times of a task that open or close at the instant or later. */
    void settleFrom(UUID task, Instant since, Instant now) {
        settle("o.task_id = :task and o.closes_at >= :since", Map.of("task", task, "since", since), now);
    }

    /** Draws anew what becomes of the checks of a unit that closed since it stopped, or were excused before. */
    void settleUnit(UUID unit, Instant stoppedAt, Instant now) {
        settle(
                "o.unit_id = :unit and (o.closes_at >= :stopped or o.state = 'SUSPENDED')",
                Map.of("unit", unit, "stopped", stoppedAt),
                now);
    }

    /**
     * Settles what has closed.
     *
     * @return how many were looked at; another instance looks at others
     */
    int settleClosed(Instant now, int atMost) {
        var closed = ids(database.createNativeQuery("""
                        select cast(id as text) from check_occurrence where state = 'OPEN' and closes_at <= :now
                        order by closes_at, id limit :atMost for update skip locked
                        """)
                .setParameter("now", now)
                .setParameter("atMost", atMost)
                .getResultList());
        if (!closed.isEmpty()) {
            settle("o.id = any (cast(:of as uuid[]))", Map.of("of", closed.toArray(String[]::new)), now);
        }
        return closed.size();
    }

    /** Of those the caller may see: by when they close, the longest ago first, behind the place. */
    public List<CheckOccurrence> byClosing(Map<String, Object> criteria, @Nullable Place after, int limit) {
        var parameters = new HashMap<String, Object>();
        var condition = new StringBuilder(access.get().visibleByIndex(parameters));
        criteria.forEach((attribute, value) -> {
            condition.append(" and %1$s = :of_%1$s".formatted(attribute));
            parameters.put("of_" + attribute, value);
        });
        if (after != null) {
            condition.append(" and (closesAt > :closesAt or closesAt = :closesAt and id > :id)");
            parameters.put("closesAt", after.closesAt());
            parameters.put("id", after.id());
        }
        var query = database.createQuery(
                        "from CheckOccurrence where " + condition + " order by closesAt, id", CheckOccurrence.class)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private void settle(String which, Map<String, Object> parameters, Instant now) {
        var settle = database.createNativeQuery(SETTLE.formatted(which)).setParameter("now", now);
        parameters.forEach(settle::setParameter);
        List<Change> missed = rows(settle.getResultList()).stream()
                .map(row -> new AuditedThing("check-occurrence", (String) row[0], (String) row[1], (String) row[2]))
                .map(thing -> new Change("check-missed", thing, Map.of()))
                .toList();
        if (!missed.isEmpty()) {
            audit.record(missed);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> result) {
        return (List<Object[]>) result;
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(List<?> result) {
        return (List<String>) result;
    }
}
