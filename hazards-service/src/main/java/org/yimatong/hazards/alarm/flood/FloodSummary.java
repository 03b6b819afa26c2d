package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.hazards.alarm.AlarmLevel;

/** What there is to tell of the alarms of a flood. */
@ApplicationScoped
public class FloodSummary {

    /**
     * The alarm of a flood that came first by the clocks of the sensors (首出报警).
     *
     * @param source code of the hazard source
     * @param level that it came with
     * @param observedAt when the sensor measured it
     */
    public record FirstOut(UUID alarm, String uscc, String source, String tag, AlarmLevel level, Instant observedAt) {}

    /** By a transition recorded in the flood; one found late counts if it is of the flood's time. */
    private static final String FIRST_OUT = """
            select a.id, a.uscc, a.source_code, a.tag, coalesce(t.level, a.highest_level) as level,
                coalesce(t.observed_at, a.annunciated_at) as observed_at
            from alarm_flood f join alarm a on""" + FloodedAlarms.OF_FLOOD + """
            left join lateral (
                select level, observed_at, sequence from alarm_transition t
                where t.alarm_id = a.id and t.level <> 'NORMAL' and t.recorded_at >= f.since
                    and (not t.late or t.observed_at >= f.since - cast(:within as interval))
                order by t.observed_at, t.sequence limit 1) t on true
            where f.id = :flood order by 6, t.sequence, a.id limit 1
            """;

    private static final String COUNT =
            "select count(*) from alarm_flood f join alarm a on" + FloodedAlarms.OF_FLOOD + "where f.id = :flood";

    private final EntityManager database;
    private final FloodRules rules;

    FloodSummary(EntityManager database, FloodRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Empty only while none of its alarms can be seen. */
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

    /** How many alarms are its own. */
    public long alarms(UUID flood) {
        return ((Number) database.createNativeQuery(COUNT, Long.class)
                        .setParameter("flood", flood)
                        .getSingleResult())
                .longValue();
    }
}
