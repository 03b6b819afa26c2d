package org.yimatong.hazards.patrol;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.source.SourceEnded;

/** Which sources have to be looked at daily. */
@ApplicationScoped
class PatrolDuties implements PanacheRepositoryBase<PatrolDuty, UUID> {

    private static final String ENROL = """
            insert into patrol_duty (source_id, uscc, area, next_day, remind_at, due_at, reminded)
            select id, uscc, area, :day, :remindAt, :dueAt, false from hazard_source s
            where s.deregistered_at is null and not exists (select from patrol_duty d where d.source_id = s.id)
            on conflict do nothing
            """;

    private static final String DUE = """
            select * from patrol_duty where due_at <= :now
            order by due_at, source_id limit :most for update skip locked
            """;

    private static final String TO_REMIND = """
            select * from patrol_duty where not reminded and remind_at <= :now and due_at > :now
            and not exists (select from patrol_look l where l.source_id = patrol_duty.source_id and l.day = next_day
                and l.ticked_at is not null)
            order by remind_at, source_id limit :most for update skip locked
            """;

    private final PatrolTimes times;

    PatrolDuties(PatrolTimes times) {
        this.times = times;
    }

    /** Gives each source that has none the duty to be looked at, from the day on. */
    void enrol(LocalDate day) {
        getEntityManager()
                .createNativeQuery(ENROL)
                .setParameter("day", day)
                .setParameter("remindAt", times.reminderOf(day))
                .setParameter("dueAt", times.deadlineOf(day))
                .executeUpdate();
    }

    /** Its day is judged; from now on the next one counts. */
    void advance(PatrolDuty duty, LocalDate today) {
        duty.advance(times, today);
    }

    /** Those whose deadline has passed, except those being changed; held. */
    List<PatrolDuty> due(Instant now, int atMost) {
        return select(DUE, now, atMost);
    }

    /** Those nobody has looked at although their reminder has come; held. */
    List<PatrolDuty> toRemind(Instant now, int atMost) {
        return select(TO_REMIND, now, atMost);
    }

    @SuppressWarnings("unchecked")
    private List<PatrolDuty> select(String query, Instant now, int atMost) {
        return getEntityManager()
                .createNativeQuery(query, PatrolDuty.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** Holds the duties of these sources, so that whoever judges the deadline sees a look that came before it. */
    void hold(Collection<UUID> sources) {
        find("sourceId in ?1 order by sourceId", sources)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of these sources, by source. */
    Map<UUID, PatrolDuty> of(Collection<UUID> sources) {
        return list("sourceId in ?1", sources).stream()
                .collect(Collectors.toMap(PatrolDuty::sourceId, Function.identity()));
    }

    void end(@Observes SourceEnded ended) {
        deleteById(ended.sourceId());
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
