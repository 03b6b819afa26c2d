package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The alarms of which somebody was to be told and was not: in time, so far, or at all. Asked by an index of what is not
 * delivered, so that it costs nothing however much was.
 */
@ApplicationScoped
public class UndeliveredAlarms {

    private static final String AMONG = """
            select distinct subject_id from alarm_notification where subject_id = any (:alarms)
                and state <> 'DELIVERED' and (state = 'NOT_DELIVERED' or state = 'WAITING' and late_at <= :now)
            """;

    private final EntityManager database;
    private final Clock clock;

    UndeliveredAlarms(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of these; of notifications that the caller may see, in the caller's transaction. */
    @SuppressWarnings("unchecked")
    public Set<UUID> among(Collection<Alarm> alarms) {
        return alarms.isEmpty()
                ? Set.of()
                : Set.copyOf((List<UUID>) database.createNativeQuery(AMONG, UUID.class)
                        .setParameter("alarms", alarms.stream().map(Alarm::id).toArray(UUID[]::new))
                        .setParameter("now", clock.instant())
                        .getResultList());
    }
}
