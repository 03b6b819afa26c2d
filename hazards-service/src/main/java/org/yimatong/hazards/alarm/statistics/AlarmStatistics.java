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

    private static final String RAISED = """
            with raised as materialized (
                select a.area, a.sensor, a.condition, o.raised_at, o.raised_sequence, o.returned_at, o.highest_level
                from alarm_occurrence o join alarm a on a.id = o.alarm_id
                where o.raised_at >= :from and o.raised_at < :until and""" + StatisticsScope.COUNTED + ")";

    private static final String COUNTS = RAISED + """
            , ten as (select count(*) as number from raised group by area, floor(extract(epoch from raised_at) / 600)),
            hours as (select count(*) as number from raised group by area, floor(extract(epoch from raised_at) / 3600)),
            thirds as (
                select sensor, raised_at - lag(raised_at, 2)
                    over (partition by sensor, condition order by raised_at, raised_sequence) as within from raised),
            chattering as (select distinct sensor from thirds where within <= interval '1 minute')
            select (select count(*) from raised), (select coalesce(max(number), 0) from ten),
                (select coalesce(max(number), 0) from hours),
                (select count(*) from ten where number > :flood), (select count(*) from chattering),
                (select count(distinct sensor) from raised where returned_at - raised_at <= interval '1 minute'
                    and sensor not in (select sensor from chattering))
            """;

    private static final String LEVELS =
            RAISED + "select highest_level, count(*) as number from raised group by highest_level";

    private static final String FREQUENT = RAISED + """
            , frequent as (
                select sensor, count(*) as number from raised group by sensor order by number desc, sensor limit 10)
            select s.id, s.uscc, s.source_code, s.tag, f.number from frequent f join sensor s on s.number = f.sensor
            order by f.number desc, f.sensor
            """;

    private static final String STANDING = """
            select count(*) from alarm_occurrence o join alarm a on a.id = o.alarm_id
            where (o.returned_at is null or o.returned_at - o.raised_at > interval '24 hours')
                and o.raised_at < cast(:until as timestamptz) - interval '24 hours' and (o.returned_at is null or o.returned_at > :until)
                and""" + StatisticsScope.COUNTED;

    private static final String ANSWERS = """
            select count(*) filter (where s.kind = 'ACKNOWLEDGED'),
                avg(extract(epoch from s.taken_at - o.raised_at)) filter (where s.kind = 'ACKNOWLEDGED'),
                count(*) filter (where s.kind <> 'ACKNOWLEDGED'),
                avg(extract(epoch from s.taken_at - a.raised_at)) filter (where s.kind <> 'ACKNOWLEDGED')
            from alarm_step s join alarm a on a.id = s.alarm_id
            left join lateral (select max(raised_at) as raised_at from alarm_occurrence
                where alarm_id = a.id and raised_at <= s.taken_at) o on true
            where s.kind in ('ACKNOWLEDGED', 'CLOSED', 'MARKED_FALSE') and s.taken_at >= :from and s.taken_at < :until
                and""" + StatisticsScope.COUNTED;

    private static final String OPERATORS = "select count(distinct a.area) from (select area, uscc, code as source_code"
            + " from hazard_source) a where" + StatisticsScope.COUNTED;

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final EntityManager database;

    AlarmStatistics(EntityManager database) {
        this.database = database;
    }

    /** Of what the caller may see. */
    public AlarmFigures of(Access access, StatisticsScope scope) {
        var counts =
                rows(COUNTS, access, scope, Map.of("flood", AlarmFigures.FLOOD)).getFirst();
        var answers = rows(ANSWERS, access, scope, Map.of()).getFirst();
        var operators = number(rows(OPERATORS, access, scope, Map.of()).getFirst(), 0);
        var periods = scope.length().plus(TEN_MINUTES).minusNanos(1).dividedBy(TEN_MINUTES);
        return new AlarmFigures(
                operators,
                operators * periods,
                number(counts, 0),
                number(counts, 1),
                number(counts, 2),
                number(counts, 3),
                levels(access, scope),
                number(rows(STANDING, access, scope, Map.of()).getFirst(), 0),
                number(counts, 4),
                number(counts, 5),
                frequent(access, scope),
                number(answers, 0),
                seconds(answers, 1),
                number(answers, 2),
                seconds(answers, 3));
    }

    private Map<AlarmLevel, Long> levels(Access access, StatisticsScope scope) {
        var levels = new HashMap<AlarmLevel, Long>();
        rows(LEVELS, access, scope, Map.of())
                .forEach(row -> levels.put(AlarmLevel.valueOf(row.get(0, String.class)), number(row, 1)));
        return levels;
    }

    private List<FrequentSensor> frequent(Access access, StatisticsScope scope) {
        return rows(FREQUENT, access, scope, Map.of()).stream()
                .map(row -> new FrequentSensor(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        number(row, 4)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Access access, StatisticsScope scope, Map<String, ?> more) {
        var query = database.createNativeQuery(sql, Tuple.class);
        scope.parameters(access).forEach(query::setParameter);
        more.forEach(query::setParameter);
        if (sql.contains(":from")) {
            query.setParameter("from", scope.from());
        }
        if (sql.contains(":until")) {
            query.setParameter("until", scope.until());
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
