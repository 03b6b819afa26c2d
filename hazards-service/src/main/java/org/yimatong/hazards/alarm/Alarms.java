package org.yimatong.hazards.alarm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.HazardEvent.AlarmEvent;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.outbox.Outbox;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.PageRequest;

/** All alarms, standing and past. */
@ApplicationScoped
public class Alarms implements PanacheRepositoryBase<Alarm, UUID> {

    private final AlarmTable table;
    private final Outbox outbox;

    Alarms(AlarmTable table, Outbox outbox) {
        this.table = table;
        this.outbox = outbox;
    }

    /**
     * Stores the alarms with their new transitions, and announces these.
     *
     * @throws AlarmOvertaken if one of them was changed elsewhere since it was loaded
     */
    public void save(Collection<Alarm> alarms) {
        if (alarms.isEmpty()) {
            return;
        }
        table.store(alarms);
        var transitions = new ArrayList<AlarmTransition>();
        var events = new ArrayList<AlarmEvent>();
        for (var alarm : alarms) {
            var news = alarm.releaseNews();
            transitions.addAll(news.transitions());
            events.addAll(news.events());
        }
        table.add(transitions);
        outbox.add(events);
    }

    /** The alarms that stand for these sensors. They are nobody's but the caller's to change, until saved. */
    public List<Alarm> standing(Collection<Integer> sensors) {
        var standing = list("sensor in ?1 and returnedAt is null", sensors);
        standing.forEach(getEntityManager()::detach);
        return standing;
    }

    public Optional<Alarm> visible(Access access, UUID id) {
        return find("id = :id and " + Access.VISIBLE, accessParameters(access).and("id", id))
                .firstResultOptional();
    }

    public List<AlarmTransition> transitionsOf(Alarm alarm) {
        return getEntityManager()
                .createQuery("from AlarmTransition where alarmId = :id order by number", AlarmTransition.class)
                .setParameter("id", alarm.id())
                .getResultList();
    }

    /**
     * A page of what the caller may see, newest first.
     *
     * @param uscc only of this enterprise; null for all
     * @param standing only those that stand, or only those that do not; null for both
     */
    public List<Alarm> visible(Access access, @Nullable String uscc, @Nullable Boolean standing, PageRequest page) {
        var query = new StringBuilder(Access.VISIBLE);
        var parameters = accessParameters(access);
        if (uscc != null) {
            query.append(" and uscc = :enterprise");
            parameters.and("enterprise", uscc);
        }
        if (standing != null) {
            query.append(standing ? " and returnedAt is null" : " and returnedAt is not null");
        }
        page.after().ifPresent(after -> {
            query.append(" and (raisedAt < :afterAt or (raisedAt = :afterAt and id < :afterId))");
            parameters.and("afterAt", after.instant(0)).and("afterId", after.id(1));
        });
        return find(query + " order by raisedAt desc, id desc", parameters)
                .page(0, page.fetch())
                .list();
    }

    /** Where a page that ends with this alarm ends. */
    public static Cursor cursor(Alarm alarm) {
        return Cursor.of(alarm.raisedAt().toString(), alarm.id().toString());
    }

    private static Parameters accessParameters(Access access) {
        var parameters = new Parameters();
        access.parameters().forEach(parameters::and);
        return parameters;
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
