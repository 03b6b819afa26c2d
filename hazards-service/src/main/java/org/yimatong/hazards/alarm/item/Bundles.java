package org.yimatong.hazards.alarm.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FloodPlace;
import org.yimatong.hazards.alarm.flood.FloodUnit;
import org.yimatong.hazards.alarm.flood.FloodedAlarms;
import org.yimatong.kit.access.Access;

/** Counts the alarms that wait for somebody: open, and not put aside. */
@ApplicationScoped
class Bundles {

    private static final List<AlarmLevel> LEVELS =
            List.of(AlarmLevel.LOW_LOW, AlarmLevel.LOW, AlarmLevel.HIGH, AlarmLevel.HIGH_HIGH);

    private static final String WAITING = """
            from alarm a left join lateral (
                select f.id, f.unit, f.area, f.uscc, f.source_code from alarm_flood f
                where (:everything or f.area = any (:areas) or f.uscc = :caller) and""" + FloodedAlarms.OF_FLOOD + """
                order by f.unit = 'AREA' desc, f.unit = 'ENTERPRISE' desc, f.since limit 1) f on true
            where a.closed_at is null and a.state not in ('SHELVED', 'OUT_OF_SERVICE')
                and (:everything or a.area = any (:areas) or a.uscc = :caller)
            """;

    private static final String BUNDLES = """
            select a.area, a.uscc, a.source_code,
                count(*) filter (where a.highest_level = 'LOW_LOW') as low_low,
                count(*) filter (where a.highest_level = 'LOW') as low,
                count(*) filter (where a.highest_level = 'HIGH') as high,
                count(*) filter (where a.highest_level = 'HIGH_HIGH') as high_high,
                count(*) filter (where a.state in ('UNACKNOWLEDGED', 'RETURNED_UNACKNOWLEDGED')) as unacknowledged,
                min(a.urgency) as urgency, min(a.annunciated_at) as since,
                f.id, f.unit, f.area as flood_area, f.uscc as flood_uscc, f.source_code as flood_source
            """ + WAITING + "group by 1, 2, 3, 11, 12, 13, 14, 15 order by 1, 2, 3, 11";

    private static final String LOOSE =
            "select a.id " + WAITING + "and f.id is null and a.uscc || '/' || a.source_code = any (:sources)";

    private final EntityManager database;

    Bundles(EntityManager database) {
        this.database = database;
    }

    /** All that the caller may see. */
    @SuppressWarnings("unchecked")
    List<Bundle> waiting(Access access) {
        return ((List<Tuple>) ask(database.createNativeQuery(BUNDLES, Tuple.class), access)
                        .getResultList())
                .stream().map(Bundles::bundle).toList();
    }

    /** The alarms of these hazard sources that are of no flood. */
    @SuppressWarnings("unchecked")
    List<UUID> loose(Access access, Collection<FloodPlace> sources) {
        return ask(database.createNativeQuery(LOOSE, UUID.class), access)
                .setParameter(
                        "sources",
                        sources.stream()
                                .map(place -> place.uscc() + "/" + place.source())
                                .toArray(String[]::new))
                .getResultList();
    }

    private static Query ask(Query query, Access access) {
        return query.setParameter("everything", access.everything())
                .setParameter("areas", access.areas().toArray(String[]::new))
                .setParameter("caller", access.uscc() == null ? "" : access.uscc());
    }

    private static Bundle bundle(Tuple row) {
        var levels = new EnumMap<AlarmLevel, Long>(AlarmLevel.class);
        for (var level : LEVELS) {
            var count = row.get(3 + LEVELS.indexOf(level), Number.class).longValue();
            if (count > 0) {
                levels.put(level, count);
            }
        }
        return new Bundle(
                FloodPlace.ofSource(text(row, 0), text(row, 1), text(row, 2)),
                row.get(10, UUID.class),
                floodPlace(row),
                levels,
                row.get(7, Number.class).longValue(),
                row.get(8, Number.class).intValue(),
                row.get(9, Instant.class));
    }

    private static @Nullable FloodPlace floodPlace(Tuple row) {
        return row.get(10) == null
                ? null
                : new FloodPlace(
                        FloodUnit.valueOf(text(row, 11)), text(row, 12), (String) row.get(13), (String) row.get(14));
    }

    private static String text(Tuple row, int column) {
        return row.get(column, String.class);
    }
}
