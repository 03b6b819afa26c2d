package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;

/** How complete the rounds were, in the areas of the caller. */
@ApplicationScoped
public class PatrolStatistics {

    private static final String DAYS = """
            with seen as (
                select distinct on (day, source_id) day, area, officer_name as officer, source_id, ticked_at
                from patrol_look l where ticked_at is not null and day between :from and :until
                    and (:everything or l.area = any (:areas))
                order by day, source_id, ticked_at),
            counted as (
                select s.day, s.area, s.officer, 1 as seen, 0 as missed from seen s
                where not exists (select from patrol_miss m where m.source_id = s.source_id and m.day = s.day)
                union all
                select day, area, officer, 0, 1 from patrol_miss m
                where day between :from and :until and (:everything or m.area = any (:areas)))
            select day, area, officer, sum(seen) as seen, sum(missed) as missed from counted
            where cast(:area as text) is null or area = :area
            group by day, area, officer order by day, area, officer nulls first
            """;

    private final EntityManager database;
    private final CurrentAccess access;

    PatrolStatistics(EntityManager database, CurrentAccess access) {
        this.database = database;
        this.access = access;
    }

    /**
     * By day, area and officer.
     *
     * @param area only of this one; null for all
     */
    @SuppressWarnings("unchecked")
    public List<PatrolDay> between(LocalDate from, LocalDate until, @Nullable String area) {
        var caller = access.get();
        List<Tuple> rows = database.createNativeQuery(DAYS, Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("area", area)
                .setParameter("everything", caller.everything())
                .setParameter("areas", caller.areas().toArray(String[]::new))
                .getResultList();
        return rows.stream().map(PatrolStatistics::day).toList();
    }

    private static PatrolDay day(Tuple row) {
        var missed = row.get("missed", Number.class).longValue();
        return new PatrolDay(
                row.get("day", LocalDate.class),
                row.get("area", String.class),
                row.get("officer", String.class),
                row.get("seen", Number.class).longValue(),
                missed,
                missed == 0);
    }
}
