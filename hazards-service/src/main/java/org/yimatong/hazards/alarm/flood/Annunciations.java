package org.yimatong.hazards.alarm.flood;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimatong.hazards.alarm.AlarmLevel;

/** The alarms that asked for attention lately: what floods are made of. */
@ApplicationScoped
class Annunciations {

    /**
     * Where a flood may begin.
     *
     * @param areas in which all is looked at
     * @param floodedAreas in which only these enterprises are
     */
    record Crowd(Collection<String> areas, Collection<String> floodedAreas, Collection<String> usccs) {

        boolean isEmpty() {
            return areas.isEmpty() && (floodedAreas.isEmpty() || usccs.isEmpty());
        }
    }

    static final String FREE = "select a.area, a.uscc, a.source_code, a.annunciated_at, a.highest_level,"
            + " fa.id is not null as of_area from alarm a "
            + FloodedAlarms.WITH_FLOODS + """
            where (a.area = any (:areas) or a.area = any (:flooded) and a.uscc = any (:usccs))
                and a.annunciated_at > :since and a.annunciated_at <= :until and fe.id is null and fs.id is null
            order by a.annunciated_at
            """;

    static final String CROWDED = "select a.area, a.uscc, count(*) filter (where fa.id is null) as of_no_area,"
            + " count(*) filter (where fe.id is null) as of_none from alarm a "
            + FloodedAlarms.WITH_FLOODS
            + "where a.annunciated_at > :since group by a.area, a.uscc";

    private final EntityManager database;

    Annunciations(EntityManager database) {
        this.database = database;
    }

    /** Those of these places between these instants that are of no flood of their source or enterprise. */
    List<Annunciation> free(Crowd crowd, Instant after, Instant until) {
        return tuples(database.createNativeQuery(FREE, Tuple.class)
                        .setParameter("areas", crowd.areas().toArray(String[]::new))
                        .setParameter("flooded", crowd.floodedAreas().toArray(String[]::new))
                        .setParameter("usccs", crowd.usccs().toArray(String[]::new))
                        .setParameter("since", after)
                        .setParameter("until", until))
                .stream()
                .map(row -> new Annunciation(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        AlarmLevel.valueOf(row.get(4, String.class)),
                        row.get(5, Boolean.class)))
                .toList();
    }

    private record Counted(String area, String uscc, long ofNoArea, long ofNone) {}

    /** The areas and the enterprises in which more than so many asked after this instant, unless they have a flood. */
    Crowd crowded(Instant after, int moreThan) {
        var counted = tuples(database.createNativeQuery(CROWDED, Tuple.class).setParameter("since", after)).stream()
                .map(row -> new Counted(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Number.class).longValue(),
                        row.get(3, Number.class).longValue()))
                .toList();
        var areas =
                counted.stream().collect(groupingBy(Counted::area, summingLong(Counted::ofNoArea))).entrySet().stream()
                        .filter(area -> area.getValue() > moreThan)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        var enterprises =
                counted.stream().filter(one -> one.ofNone() > moreThan).toList();
        return new Crowd(
                areas,
                enterprises.stream()
                        .map(Counted::area)
                        .filter(area -> !areas.contains(area))
                        .collect(Collectors.toSet()),
                enterprises.stream().map(Counted::uscc).toList());
    }

    /** What was changed is in the database by now; looking for it among all alarms of a batch takes the lane time. */
    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.setFlushMode(FlushModeType.COMMIT).getResultList();
    }
}
