package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimatong.hazards.alarm.AlarmLevel;

/** Which alarms are of which flood. */
@ApplicationScoped
public class FloodedAlarms {

    /** Whether the alarm {@code a} is of the flood {@code f}, in SQL: for the alarms of one flood. */
    public static final String OF_FLOOD = """
             a.area = f.area and (f.uscc is null or a.uscc = f.uscc)
             and (f.source_code is null or a.source_code = f.source_code)
             and a.annunciated_at >= f.since and a.annunciated_at <= f.joins_until
            """;

    private static final String OF_UNIT = """
            left join lateral (select * from alarm_flood where unit = '%s' and %s
                and joins_until >= a.annunciated_at order by joins_until limit 1) %3$s on %3$s.since <= a.annunciated_at
            """;

    /**
     * The floods of the alarm {@code a}, in SQL: {@code fa} of its area, {@code fe} of its enterprise, {@code fs} of
     * its source, each null if it is of none. Of each it is the first that ended after the alarm asked for attention,
     * however many there were; who may not see the area's floods does not go through them.
     */
    public static final String WITH_FLOODS = OF_UNIT.formatted("AREA", "area = a.area and visible(a.area, null)", "fa")
            + OF_UNIT.formatted("ENTERPRISE", "area = a.area and uscc = a.uscc", "fe")
            + OF_UNIT.formatted("SOURCE", "area = a.area and uscc = a.uscc and source_code = a.source_code", "fs");

    static final String NEWEST = """
            select a.annunciated_at from alarm a join alarm_flood f on f.id = :flood and""" + OF_FLOOD + " order by a.annunciated_at desc offset :before limit 1";

    static final String SEVERE = """
            select f.id, s.highest_level from alarm_flood f cross join lateral (
                select a.highest_level from alarm a where a.highest_level in ('HIGH_HIGH', 'LOW_LOW') and""" + OF_FLOOD + """
                limit 1) s
            where f.ended_at is null and f.highest_level in ('HIGH', 'LOW')
            """;

    static final String FLOODS = "select a.id, case when a.highest_level in ('HIGH', 'LOW') then fa.id end as of_area,"
            + " fe.id as of_enterprise, fs.id as of_source from alarm a " + WITH_FLOODS + "where a.id = any (:alarms)";

    private static final String WIDER = """
            select f.id, w.id as wider, w.unit = 'AREA' as of_area from alarm_flood f join alarm_flood w on w.area = f.area and w.ended_at is null
                and (w.unit = 'AREA' and f.unit <> 'AREA' and f.highest_level in ('HIGH', 'LOW')
                    or w.unit = 'ENTERPRISE' and f.unit = 'SOURCE' and w.uscc = f.uscc)
            where f.id = any (:floods) order by w.unit = 'AREA' desc
            """;

    private final EntityManager database;

    /**
     * A flood that an alarm, or a narrower flood, is of.
     *
     * @param isOfArea whether only officials are told of it
     */
    public record Flooded(UUID flood, boolean isOfArea) {}

    FloodedAlarms(EntityManager database) {
        this.database = database;
    }

    /** When the newest but {@code before} of the flood asked for attention. */
    Optional<Instant> newest(AlarmFlood flood, int before) {
        return tuples(database.createNativeQuery(NEWEST, Tuple.class)
                        .setParameter("flood", flood.id())
                        .setParameter("before", before))
                .stream()
                .map(row -> row.get(0, Instant.class))
                .findFirst();
    }

    /** The floods that last and have an alarm more severe than is known of them, with its level. */
    Map<UUID, AlarmLevel> rising() {
        var levels = new HashMap<UUID, AlarmLevel>();
        tuples(database.createNativeQuery(SEVERE, Tuple.class))
                .forEach(row -> levels.put(row.get(0, UUID.class), AlarmLevel.valueOf(row.get(1, String.class))));
        return levels;
    }

    /**
     * The floods of each of these alarms, the widest first, lasting or not; one that is of none is missing. Somebody
     * who was told of one of them need not be told of the alarm. One beyond a second limit is of no area's flood here:
     * what goes wrong at one enterprise must not keep that of another from being told.
     */
    public Map<UUID, List<Flooded>> floods(Collection<UUID> alarms) {
        var floods = new HashMap<UUID, List<Flooded>>();
        for (var row : tuples(
                database.createNativeQuery(FLOODS, Tuple.class).setParameter("alarms", alarms.toArray(UUID[]::new)))) {
            var own = Stream.of(1, 2, 3)
                    .filter(column -> row.get(column) != null)
                    .map(column -> new Flooded(row.get(column, UUID.class), column == 1))
                    .toList();
            if (!own.isEmpty()) {
                floods.put(row.get(0, UUID.class), own);
            }
        }
        return floods;
    }

    /** The floods that last and that each of these lies in, the widest first; under the same condition. */
    public Map<UUID, List<Flooded>> wider(Collection<UUID> floods) {
        var wider = new HashMap<UUID, List<Flooded>>();
        tuples(database.createNativeQuery(WIDER, Tuple.class).setParameter("floods", floods.toArray(UUID[]::new)))
                .forEach(row -> wider.computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>())
                        .add(new Flooded(row.get(1, UUID.class), row.get(2, Boolean.class))));
        return wider;
    }

    /** What was changed is in the database by now; looking for it among all alarms of a batch takes the lane time. */
    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.setFlushMode(FlushModeType.COMMIT).getResultList();
    }
}
