package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** Reads the recorded levels of many sensors at once: readings that are sent again must not cost much. */
@ApplicationScoped
public class LevelTraces {

    private static final String SELECT = """
            select w.sensor, t.observed_at, t.sequence, t.level, t.value
            from unnest(?::int4[], ?::timestamptz[]) as w(sensor, since)
            join alarm a on a.sensor = w.sensor
            cross join lateral (
                select observed_at, sequence, level, value from alarm_transition
                where alarm_id = a.id and observed_at >= w.since
                union all
                (select observed_at, sequence, level, value from alarm_transition
                where alarm_id = a.id and observed_at < w.since
                order by observed_at desc, sequence desc limit 1)) t
            """;

    private final DataSource database;

    LevelTraces(DataSource database) {
        this.database = database;
    }

    /** The traces of these sensors, each from its instant on. */
    @Transactional(TxType.MANDATORY)
    public Map<Integer, LevelTrace> load(Map<Integer, Instant> since) {
        var marks = new HashMap<Integer, List<LevelTrace.Mark>>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(
                    1, since.keySet().stream().mapToInt(Integer::intValue).toArray());
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "timestamptz",
                            since.values().stream()
                                    .map(instant -> instant.atOffset(ZoneOffset.UTC))
                                    .toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var place = new LevelTrace.Place(
                            rows.getObject(2, OffsetDateTime.class).toInstant(), rows.getLong(3));
                    marks.computeIfAbsent(rows.getInt(1), sensor -> new ArrayList<>())
                            .add(new LevelTrace.Mark(place, AlarmLevel.valueOf(rows.getString(4)), rows.getDouble(5)));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        var traces = new HashMap<Integer, LevelTrace>();
        since.keySet().forEach(sensor -> traces.put(sensor, new LevelTrace(marks.getOrDefault(sensor, List.of()))));
        return traces;
    }
}
