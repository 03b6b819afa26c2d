package org.yimatong.hazards.alarm.flood;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.enterprise.EnterpriseMoved;
import org.yimatong.hazards.listing.Place;
import org.yimatong.kit.access.Access;

/** All floods of alarms. */
@ApplicationScoped
public class AlarmFloods implements PanacheRepositoryBase<AlarmFlood, UUID> {

    private static final String TRY_LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('alarm-flood/' || :place, 0))";

    private static final String INSERT = """
            insert into alarm_flood (id, unit, area, uscc, source_code, since, began_at, due_at, highest_level, version)
            values (:id, :unit, :area, nullif(:uscc, ''), nullif(:source, ''), :since, :began, :due, :highest, :version)
            on conflict do nothing
            """;

    /** Those of these areas that last, narrow and wide. */
    List<AlarmFlood> lasting(Collection<String> areas) {
        return list("area in ?1 and endedAt is null", areas);
    }

    /** Those that may be over; what somebody else has in hand is left out. */
    List<AlarmFlood> due(Instant now, int limit) {
        return find("dueAt <= ?1 order by dueAt", now)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }

    /** Those of these that may be over, likewise. */
    List<AlarmFlood> due(Collection<UUID> ids, Instant now) {
        return held("id in ?1 and dueAt <= ?2 order by id", ids, now);
    }

    /** Those of these that last, to be changed, likewise. */
    List<AlarmFlood> held(Collection<UUID> ids) {
        return held("id in ?1 and endedAt is null order by id", ids);
    }

    /** As they are now, whatever was known of them before they were held. */
    private List<AlarmFlood> held(String query, Object... parameters) {
        var held = find(query, parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
        held.forEach(getEntityManager()::refresh);
        return held;
    }

    /**
     * Stores one that begins, unless its place has one that lasts, or somebody else decides about the place at this
     * moment: nobody waits for anybody.
     *
     * @return whether it began
     */
    boolean begin(AlarmFlood flood) {
        var place = flood.place();
        var free = getEntityManager()
                .createNativeQuery(TRY_LOCK, Boolean.class)
                .setParameter("place", place.toString())
                .getSingleResult();
        return Boolean.TRUE.equals(free)
                && getEntityManager()
                                .createNativeQuery(INSERT)
                                .setParameter("id", flood.id())
                                .setParameter("unit", place.unit().name())
                                .setParameter("area", place.area())
                                .setParameter("uscc", Objects.requireNonNullElse(place.uscc(), ""))
                                .setParameter("source", Objects.requireNonNullElse(place.source(), ""))
                                .setParameter("since", flood.since())
                                .setParameter("began", flood.beganAt())
                                .setParameter("due", flood.dueAt())
                                .setParameter("highest", flood.highestLevel().name())
                                .setParameter("version", flood.version())
                                .executeUpdate()
                        == 1;
    }

    /** Those that the caller may see, behind the place. */
    public List<AlarmFlood> newestFirst(Access access, @Nullable Boolean lasting, @Nullable Place behind, int atMost) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of(access.visibleByIndex(parameters)));
        if (lasting != null) {
            conditions.add(lasting ? "endedAt is null" : "endedAt is not null");
        }
        if (behind != null) {
            conditions.add("(beganAt < :at or (beganAt = :at and id < :id))");
            parameters.put("at", behind.at());
            parameters.put("id", behind.id());
        }
        return find(String.join(" and ", conditions) + " order by beganAt desc, id desc", parameters)
                .page(0, atMost)
                .list();
    }

    /** Empty if there is none, or none that the caller may see. */
    public Optional<AlarmFlood> visible(Access access, UUID id) {
        var parameters = new HashMap<>(access.parameters());
        parameters.put("id", id);
        return find("id = :id and " + Access.VISIBLE, parameters).firstResultOptional();
    }

    void move(@Observes EnterpriseMoved moved) {
        update("area = ?1 where uscc = ?2", moved.area(), moved.uscc());
    }
}
