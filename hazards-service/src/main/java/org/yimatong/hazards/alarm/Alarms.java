package org.yimatong.hazards.alarm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/** All alarms, open and closed. */
@ApplicationScoped
public class Alarms implements PanacheRepositoryBase<Alarm, UUID> {

    private static final int BEFORE_OTHERS = Interceptor.Priority.LIBRARY_BEFORE + 1;

    /**
     * The open alarms of these sensors, each with the occurrence that stands; nobody else changes them before this
     * transaction ends.
     */
    List<Alarm> open(Collection<Integer> sensors) {
        var open = find("point.sensor in ?1 and handling.closing.at is null order by id", sensors)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        resume(open.stream().filter(alarm -> alarm.process().stands()).toList());
        return open;
    }

    private void resume(List<Alarm> standing) {
        if (standing.isEmpty()) {
            return;
        }
        var occurrences = getEntityManager()
                .createQuery("from AlarmOccurrence where alarmId in :ids and returnedAt is null", AlarmOccurrence.class)
                .setParameter("ids", standing.stream().map(Alarm::id).toList())
                .getResultList();
        for (var alarm : standing) {
            occurrences.stream()
                    .filter(occurrence -> occurrence.alarmId().equals(alarm.id()))
                    .findFirst()
                    .ifPresent(alarm.news()::resume);
        }
    }

    /** Those whose shelving is over, the longest over first; what another instance has in hand is left out. */
    List<Alarm> shelvedUntil(Instant now, int limit) {
        return find("handling.shelving.until <= ?1 order by handling.shelving.until", now)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    public Optional<Alarm> visible(Access access, UUID id) {
        return find("id = :id and " + Access.VISIBLE, accessParameters(access).and("id", id))
                .firstResultOptional();
    }

    /** The alarm for somebody's step; nobody else changes it before this transaction ends. */
    Optional<Alarm> held(Access access, UUID id) {
        return find("id = :id and " + Access.VISIBLE, accessParameters(access).and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of these alarms that the caller may see. */
    List<Alarm> visible(Access access, Collection<UUID> ids) {
        return list("id in :ids and " + Access.VISIBLE, accessParameters(access).and("ids", ids));
    }

    /**
     * Those of these alarms that the caller may see and nobody changes at this moment, for their step. One that waited
     * for many at once would make readings wait, and they might wait for each other.
     */
    List<Alarm> free(Access access, Collection<UUID> ids) {
        return find("id in :ids and " + Access.VISIBLE, accessParameters(access).and("ids", ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    /** The alarm of this id; nobody else changes it before this transaction ends. */
    Alarm held(UUID id) {
        return find("id = ?1", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    /** A page of what the caller may see, newest first. */
    public List<Alarm> newestFirst(Access access, AlarmFilter filter, PageRequest page) {
        var parameters = accessParameters(access);
        var query = new StringBuilder(Access.VISIBLE).append(filter.conditions(parameters, access));
        page.after().ifPresent(after -> {
            query.append(" and (process.raisedAt < :afterAt or (process.raisedAt = :afterAt and id < :afterId))");
            parameters.and("afterAt", after.instant(0)).and("afterId", after.id(1));
        });
        return find("from Alarm a where " + query + " order by process.raisedAt desc, id desc", parameters)
                .page(0, page.fetch())
                .list();
    }

    /** A page of the open ones the caller may see, in the order in which somebody should look at them. */
    public List<Alarm> mostUrgentFirst(Access access, AlarmFilter filter, PageRequest page) {
        var parameters = accessParameters(access);
        var query = new StringBuilder(Access.VISIBLE)
                .append(filter.conditions(parameters, access))
                .append(" and handling.closing.at is null");
        page.after().ifPresent(after -> {
            query.append(" and (urgency > :urgency or (urgency = :urgency and (process.raisedAt > :afterAt"
                    + " or (process.raisedAt = :afterAt and id > :afterId))))");
            parameters.and("afterAt", after.instant(0)).and("afterId", after.id(1));
            parameters.and("urgency", (short) after.number(2));
        });
        return find("from Alarm a where " + query + " order by urgency, process.raisedAt, id", parameters)
                .page(0, page.fetch())
                .list();
    }

    /** Where a page that ends with this alarm ends, in either order. */
    public static Cursor cursor(Alarm alarm) {
        return Cursor.of(alarm.process().raisedAt().toString(), alarm.id().toString(), String.valueOf(alarm.urgency()));
    }

    private static Parameters accessParameters(Access access) {
        var parameters = new Parameters();
        access.parameters().forEach(parameters::and);
        return parameters;
    }

    /**
     * First of all that is kept of alarms, and in the order in which readings hold them: whoever has an alarm goes on
     * to the rest, and must not meet the move there.
     */
    void move(@Observes @Priority(BEFORE_OTHERS) EnterpriseMoved moved) {
        find("uscc = ?1 and handling.closing.at is null order by id", moved.uscc())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
