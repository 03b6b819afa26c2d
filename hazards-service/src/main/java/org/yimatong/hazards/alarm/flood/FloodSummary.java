package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.hazards.alarm.AlarmLevel;

/**
 * What there is to tell of the alarms of a flood: looked up while it lasts, since a late reading changes it; as it was
 * kept, once it has ended.
 */
@ApplicationScoped
public class FloodSummary {

    /**
     * The alarms of a flood {@code f}, each with the transition {@code t} by which it came into it, in SQL: the first
     * that was recorded in the flood, or one found late that is of the flood's time.
     */
    static final String CAME_IN = """
            select a.id, a.uscc, a.source_code, a.tag, coalesce(t.level, a.highest_level) as level,
                coalesce(t.observed_at, a.annunciated_at) as observed_at, coalesce(t.sequence, 0) as sequence
            """ + "from alarm_flood f join alarm a on" + FloodedAlarms.OF_FLOOD + """
            left join lateral (
                (select level, observed_at, sequence from alarm_transition where alarm_id = a.id and not late
                    and level <> 'NORMAL' and recorded_at >= f.since order by recorded_at, number limit 1)
                union all
                (select level, observed_at, sequence from alarm_transition where alarm_id = a.id and late
                    and level <> 'NORMAL' and recorded_at >= f.since
                    and observed_at >= f.since - cast(:within as interval) order by observed_at, sequence limit 1)
                order by observed_at, sequence limit 1) t on true
            where f.id = :flood
            """;

    static final String FIRST_OUT = CAME_IN + "order by 6, 7, 1 limit 1";

    private static final String COUNT =
            "select count(*) from alarm_flood f join alarm a on" + FloodedAlarms.OF_FLOOD + "where f.id = :flood";

    private final EntityManager database;
    private final FloodRules rules;

    FloodSummary(EntityManager database, FloodRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Empty only if none of its alarms can be seen: their enterprise has moved to another area. */
    public Optional<FirstOut> firstOut(AlarmFlood flood) {
        return flood.firstOut() == null ? firstOut(flood.id()) : Optional.of(flood.firstOut());
    }

    /** How many alarms are, or were, its own. */
    public long alarms(AlarmFlood flood) {
        return flood.alarms() == null ? alarms(flood.id()) : flood.alarms();
    }

    /** As its alarms are now. */
    @SuppressWarnings("unchecked")
    public Optional<FirstOut> firstOut(UUID flood) {
        return ((List<Tuple>) database.createNativeQuery(FIRST_OUT, Tuple.class)
                        .setParameter("flood", flood)
                        .setParameter("within", rules.within().toString())
                        .getResultList())
                .stream()
                        .map(row -> new FirstOut(
                                row.get(0, UUID.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                AlarmLevel.valueOf(row.get(4, String.class)),
                                row.get(5, Instant.class)))
                        .findFirst();
    }

    /** As its alarms are now. */
    public long alarms(UUID flood) {
        return ((Number) database.createNativeQuery(COUNT, Long.class)
                        .setParameter("flood", flood)
                        .getSingleResult())
                .longValue();
    }
}
