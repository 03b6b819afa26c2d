package org.yimatong.hazards.alarm.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.statistics.AlarmFigures.FrequentSensor;
import org.yimatong.kit.access.Access;

/** Counts what a period asked of its operators. */
@ApplicationScoped
public class AlarmStatistics {

    /** All about the occurrences of the period at once, with the most frequent sensors row by row. */
    private static final String RAISED = """
            with raised as materialized (
                select o.area, o.sensor, o.condition, o.raised_at, o.raised_sequence, o.returned_at, o.highest_level,
                    o.annunciated
                from alarm_occurrence o where o.raised_at >= :from and o.raised_at < :until and %s),
            asked as (select * from raised where annunciated),
            ten as (select count(*) as number from asked group by area, floor(extract(epoch from raised_at) / 600)),
            hours as (select count(*) as number from asked group by area, floor(extract(epoch from raised_at) / 3600)),
            thirds as (
                select sensor, raised_at - lag(raised_at, 2)
                    over (partition by sensor, condition order by raised_at, raised_sequence) as within from asked),
            chattering as (select distinct sensor from thirds where within <= interval '1 minute'),
            frequent as (
                select sensor, count(*) as number from asked group by sensor order by number desc, sensor limit 10)
            select (select count(*) from asked), (select coalesce(max(number), 0) from ten),
                (select coalesce(max(number), 0) from hours),
                (select count(*) from ten where number > :flood), (select count(*) from chattering),
                (select count(distinct sensor) from asked where returned_at - raised_at <= interval '1 minute'
                    and sensor not in (select sensor from chattering)),
                (select count(*) from raised where not annunciated),
                (select count(*) from asked where highest_level = 'LOW_LOW') as low_low,
                (select count(*) from asked where highest_level = 'LOW') as low,
                (select count(*) from asked where highest_level = 'HIGH') as high,
                (select count(*) from asked where highest_level = 'HIGH_HIGH') as high_high,
                s.id, s.uscc, s.source_code, s.tag, f.number
            from (values (1)) once left join (frequent f join sensor s on s.number = f.sensor) on true
            order by f.number desc, f.sensor
            """;

    private static final List<AlarmLevel> LEVELS =
            List.of(AlarmLevel.LOW_LOW, AlarmLevel.LOW, AlarmLevel.HIGH, AlarmLevel.HIGH_HIGH);

    private static final String STANDING = """
            select count(*) from alarm_occurrence o
            where (o.returned_at is null or o.returned_at - o.raised_at > interval '24 hours') and o.annunciated
                and o.raised_at < cast(:until as timestamptz) - interval '24 hours'
                and (o.returned_at is null or o.returned_at > :until) and %s
            """;

    private static final String ANSWERS = """
            select count(*) filter (where s.kind = 'ACKNOWLEDGED'),
                avg(extract(epoch from s.taken_at - o.raised_at)) filter (where s.kind = 'ACKNOWLEDGED'),
                count(*) filter (where s.kind <> 'ACKNOWLEDGED'),
                avg(extract(epoch from s.taken_at - a.raised_at)) filter (where s.kind <> 'ACKNOWLEDGED')
            from alarm_step s join alarm a on a.id = s.alarm_id
            cross join lateral (select (select raised_at from alarm_occurrence where alarm_id = a.id
                and raised_at <= s.taken_at order by raised_at desc limit 1), a.area, a.uscc, a.source_code) o
            where s.kind in ('ACKNOWLEDGED', 'CLOSED', 'MARKED_FALSE') and s.taken_at >= :from and s.taken_at < :until
                and %s
            """;

    private static final String OPERATORS =
            "select count(distinct area) from (select area, uscc, code as source_code from hazard_source) o where %s";

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final EntityManager database;

    AlarmStatistics(EntityManager database) {
        this.database = database;
    }

    /** Of what the caller may see. */
    public AlarmFigures of(Access access, StatisticsScope scope) {
        var raised = rows(RAISED, access, scope);
        var counts = raised.getFirst();
        var answers = rows(ANSWERS, access, scope).getFirst();
        var operators = number(rows(OPERATORS, access, scope).getFirst(), 0);
        var periods = scope.length().plus(TEN_MINUTES).minusNanos(1).dividedBy(TEN_MINUTES);
        return new AlarmFigures(
                operators,
                operators * periods,
                number(counts, 0),
                number(counts, 6),
                number(counts, 1),
                number(counts, 2),
                number(counts, 3),
                levels(counts),
                number(rows(STANDING, access, scope).getFirst(), 0),
                number(counts, 4),
                number(counts, 5),
                frequent(raised),
                number(answers, 0),
                seconds(answers, 1),
                number(answers, 2),
                seconds(answers, 3));
    }

    private static Map<AlarmLevel, Long> levels(Tuple counts) {
        var levels = new HashMap<AlarmLevel, Long>();
        for (var level : LEVELS) {
            var count = number(counts, 7 + LEVELS.indexOf(level));
            if (count > 0) {
                levels.put(level, count);
            }
        }
        return levels;
    }

    private static List<FrequentSensor> frequent(List<Tuple> rows) {
        return rows.stream()
                .filter(row -> row.get(11) != null)
                .map(row -> new FrequentSensor(
                        row.get(11, UUID.class),
                        row.get(12, String.class),
                        row.get(13, String.class),
                        row.get(14, String.class),
                        number(row, 15)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Access access, StatisticsScope scope) {
        var parameters = new HashMap<String, Object>();
        var query = database.createNativeQuery(sql.formatted(scope.counted(access, parameters)), Tuple.class);
        parameters.forEach(query::setParameter);
        if (sql.contains(":from")) {
            query.setParameter("from", scope.from());
        }
        if (sql.contains(":until")) {
            query.setParameter("until", scope.until());
        }
        if (sql.contains(":flood")) {
            query.setParameter("flood", AlarmFigures.FLOOD);
        }
        return query.getResultList();
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }

    private static @Nullable Duration seconds(Tuple row, int column) {
        var average = row.get(column, BigDecimal.class);
        return average == null ? null : Duration.ofSeconds(average.longValue());
    }
}
