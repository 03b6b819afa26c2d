package org.yimatong.hazards.alarm.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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

    /** By one statement, so that an alarm that comes into a flood meanwhile is on one side or the other. */
    static final String WAITING = """
            select area, uscc, source_code, flood, unit, highest_level, urgency, unacknowledged,
                count(*) as alarms, min(annunciated_at) as since, max(annunciated_at) as latest,
                array_to_string((array_agg(id || '@' || cast(extract(epoch from annunciated_at) * 1000000 as bigint)
                    order by annunciated_at, id) filter (where flood is null))[1\\:10], ',') as first
            from (select a.id, a.area, a.uscc, a.source_code, a.highest_level, a.urgency, a.annunciated_at,
                    a.state in ('UNACKNOWLEDGED', 'RETURNED_UNACKNOWLEDGED') as unacknowledged,
                    coalesce(fa.id, fe.id, fs.id) as flood,
                    case when fa.id is not null then 'AREA' when fe.id is not null then 'ENTERPRISE'
                        when fs.id is not null then 'SOURCE' end as unit
                from alarm a
            """ + FloodedAlarms.WITH_FLOODS + """
                where a.closed_at is null and a.state not in ('SHELVED', 'OUT_OF_SERVICE')
                    and (:everything or a.area = any (:areas) or a.uscc = :caller)) waiting
            group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 7, 6
            """;

    private final EntityManager database;

    Bundles(EntityManager database) {
        this.database = database;
    }

    /** All that the caller may see. */
    @SuppressWarnings("unchecked")
    List<Bundle> waiting(Access access) {
        return ((List<Tuple>) database.createNativeQuery(WAITING, Tuple.class)
                        .setParameter("everything", access.everything())
                        .setParameter("areas", access.areas().toArray(String[]::new))
                        .setParameter("caller", access.uscc() == null ? "" : access.uscc())
                        .getResultList())
                .stream().map(Bundles::bundle).toList();
    }

    private static Bundle bundle(Tuple row) {
        var unit = row.get(4, String.class);
        return new Bundle(
                FloodPlace.ofSource(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)),
                row.get(3, UUID.class),
                unit == null ? null : FloodUnit.valueOf(unit),
                AlarmLevel.valueOf(row.get(5, String.class)),
                row.get(6, Number.class).intValue(),
                row.get(7, Boolean.class),
                row.get(8, Number.class).longValue(),
                row.get(9, Instant.class),
                row.get(10, Instant.class),
                singles(row.get(11, String.class)));
    }

    private static List<Bundle.Single> singles(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(single -> single.split("@"))
                        .map(single -> new Bundle.Single(
                                UUID.fromString(single[0]),
                                Instant.EPOCH.plus(Long.parseLong(single[1]), ChronoUnit.MICROS)))
                        .toList();
    }
}
