package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;

/** Which alarms are of which flood. */
@ApplicationScoped
public class FloodedAlarms {

    /** Whether the alarm {@code a} is of the flood {@code f}, in SQL. */
    public static final String OF_FLOOD = """
             a.area = f.area and (f.uscc is null or a.uscc = f.uscc)
             and (f.source_code is null or a.source_code = f.source_code)
             and a.annunciated_at >= f.since and (f.ended_at is null or a.annunciated_at <= f.ended_at)
            """;

    private static final String FREE = """
            select a.area, a.uscc, a.source_code, a.annunciated_at, a.highest_level from alarm a
            where a.area = any (:areas) and a.annunciated_at > :since and a.annunciated_at <= :until
            and not exists (select from alarm_flood f where""" + OF_FLOOD + ") order by a.annunciated_at";

    private static final String CROWDED = """
            select a.area from alarm a where a.annunciated_at > :since
            and not exists (select from alarm_flood f where f.unit = 'AREA' and""" + OF_FLOOD + ") group by a.area having count(*) > :moreThan";

    private static final String NEWEST = """
            select a.annunciated_at from alarm a join alarm_flood f on f.id = :flood and""" + OF_FLOOD + " order by a.annunciated_at desc offset :before limit 1";

    private static final String SEVERE = """
            select f.id, min(a.highest_level) as level from alarm_flood f join alarm a on""" + OF_FLOOD + """
            where f.ended_at is null and f.highest_level in ('HIGH', 'LOW')
            and a.highest_level in ('HIGH_HIGH', 'LOW_LOW') group by f.id
            """;

    private static final String WIDEST = """
            select distinct on (a.id) a.id as alarm, f.id as flood from alarm a join alarm_flood f on""" + OF_FLOOD + """
            where a.id = any (:alarms) and f.ended_at is null
            and (f.unit <> 'AREA' or a.highest_level in ('HIGH', 'LOW'))
            order by a.id, f.unit = 'AREA' desc, f.unit = 'ENTERPRISE' desc
            """;

    private final EntityManager database;

    FloodedAlarms(EntityManager database) {
        this.database = database;
    }

    /** Those that asked for attention between these instants, in one of the areas, and are of no flood. */
    List<Annunciation> free(Collection<String> areas, Instant after, Instant until) {
        return tuples(database.createNativeQuery(FREE, Tuple.class)
                        .setParameter("areas", areas.toArray(String[]::new))
                        .setParameter("since", after)
                        .setParameter("until", until))
                .stream()
                .map(row -> new Annunciation(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        AlarmLevel.valueOf(row.get(4, String.class))))
                .toList();
    }

    /** The areas in which more than so many asked for attention after this instant, unless the area has a flood. */
    List<String> crowdedAreas(Instant after, int moreThan) {
        return tuples(database.createNativeQuery(CROWDED, Tuple.class)
                        .setParameter("since", after)
                        .setParameter("moreThan", moreThan))
                .stream()
                .map(row -> row.get(0, String.class))
                .toList();
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
     * The widest flood that lasts of each of these alarms; one that is of none is missing. Somebody who is told of that
     * flood need not be told of the alarm. One beyond a second limit is of no area's flood here: what goes wrong at one
     * enterprise must not keep that of another from being told.
     */
    public Map<UUID, UUID> floods(Collection<Alarm> alarms) {
        var floods = new HashMap<UUID, UUID>();
        tuples(database.createNativeQuery(WIDEST, Tuple.class)
                        .setParameter("alarms", alarms.stream().map(Alarm::id).toArray(UUID[]::new)))
                .forEach(row -> floods.put(row.get(0, UUID.class), row.get(1, UUID.class)));
        return floods;
    }

    /** What was changed is in the database by now; looking for it among all alarms of a batch takes the lane time. */
    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.setFlushMode(FlushModeType.COMMIT).getResultList();
    }
}
