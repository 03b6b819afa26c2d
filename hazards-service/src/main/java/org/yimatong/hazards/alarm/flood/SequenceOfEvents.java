package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;

/** In which order the alarms of a flood came, by the clocks of the sensors (事件顺序记录). */
@ApplicationScoped
public class SequenceOfEvents {

    private static final String BEHIND = "select * from (" + FloodSummary.CAME_IN + """
            ) came where (observed_at, sequence, id) > (:at, :sequence, :id)
            order by observed_at, sequence, id limit :limit
            """;

    private final EntityManager database;
    private final FloodRules rules;

    SequenceOfEvents(EntityManager database, FloodRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /**
     * An alarm came.
     *
     * @param level that it came with
     * @param observedAt when the sensor measured it
     * @param sequence number of the reading, given by the data gateway
     */
    public record Coming(UUID alarm, AlarmLevel level, Instant observedAt, long sequence) {}

    /** Those of the flood behind this one, the first-out first; one that asked again after its end is missing. */
    @SuppressWarnings("unchecked")
    public List<Coming> behind(AlarmFlood flood, @Nullable Coming last, int atMost) {
        return ((List<Tuple>) database.createNativeQuery(BEHIND, Tuple.class)
                        .setParameter("flood", flood.id())
                        .setParameter("within", rules.within().toString())
                        .setParameter("at", last == null ? Instant.EPOCH : last.observedAt())
                        .setParameter("sequence", last == null ? Long.MIN_VALUE : last.sequence())
                        .setParameter("id", last == null ? flood.id() : last.alarm())
                        .setParameter("limit", atMost)
                        .getResultList())
                .stream()
                        .map(row -> new Coming(
                                row.get(0, UUID.class),
                                AlarmLevel.valueOf(row.get(4, String.class)),
                                row.get(5, Instant.class),
                                row.get(6, Number.class).longValue()))
                        .toList();
    }
}
