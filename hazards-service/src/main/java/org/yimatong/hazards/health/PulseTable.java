package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** What is stored of {@link SensorPulse}s, for many sensors at once. */
@ApplicationScoped
class PulseTable {

    private static final String SELECT = """
            select n.sensor, (extract(epoch from greatest(s.received_at, w.heard_at, w.watched_since)) * 1000000)::int8,
                (select coalesce(string_agg(e.condition, ','), '') from health_episode e
                 where e.sensor = n.sensor and e.ended_at is null
                     and e.condition in ('NO_DATA', 'LATE_CLOCK', 'FLAT_LINE', 'STUCK_AT_LIMIT'))
            from unnest(?::int4[]) as n(sensor)
            left join sensor_state s on s.sensor = n.sensor
            left join sensor_watch w on w.sensor = n.sensor
            """;

    /** In the order of sensors, as the clock takes them: neither waits for the other in a circle. */
    private static final String NOTE = """
            insert into sensor_watch (sensor, watched_since, heard_at, silent_from, returned_at, due_at)
            select sensor, timestamptz 'epoch' + heard_at * interval '1 microsecond',
                timestamptz 'epoch' + heard_at * interval '1 microsecond',
                case when paused then timestamptz 'epoch' + silent_from * interval '1 microsecond' end,
                case when paused then timestamptz 'epoch' + returned_at * interval '1 microsecond' end,
                timestamptz 'epoch' + heard_at * interval '1 microsecond'
            from unnest(?::int4[], ?::int8[], ?::bool[], ?::int8[], ?::int8[])
                as n(sensor, heard_at, paused, silent_from, returned_at)
            order by sensor
            on conflict (sensor) do update set heard_at = greatest(sensor_watch.heard_at, excluded.heard_at),
                silent_from = coalesce(sensor_watch.silent_from, excluded.silent_from),
                returned_at = coalesce(sensor_watch.returned_at, excluded.returned_at)
            """;

    private final DataSource database;

    PulseTable(DataSource database) {
        this.database = database;
    }

    /** The pulses of these sensors. */
    List<SensorPulse> load(Collection<Integer> sensors) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, sensors.stream().mapToInt(Integer::intValue).toArray());
            var pulses = new ArrayList<SensorPulse>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    pulses.add(pulse(rows));
                }
            }
            return pulses;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static SensorPulse pulse(ResultSet row) throws SQLException {
        var heardAt = row.getLong(2);
        var pulse = new SensorPulse(row.getInt(1), row.wasNull() ? SensorPulse.NEVER : heardAt);
        for (var condition : row.getString(3).split(",")) {
            if (!condition.isEmpty()) {
                pulse.restore(HealthCondition.valueOf(condition));
            }
        }
        return pulse;
    }

    /** Notes when these sensors were heard, and the pause that ended with it. */
    void note(List<SensorPulse> pulses) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(NOTE)) {
            upsert.setObject(1, pulses.stream().mapToInt(SensorPulse::sensor).toArray());
            upsert.setObject(2, column(pulses, SensorPulse::heardAt));
            upsert.setObject(
                    3,
                    connection.createArrayOf(
                            "bool", pulses.stream().map(SensorPulse::hasPaused).toArray()));
            upsert.setObject(4, column(pulses, SensorPulse::silentFrom));
            upsert.setObject(5, column(pulses, SensorPulse::returnedAt));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static long[] column(List<SensorPulse> pulses, ToLongFunction<SensorPulse> of) {
        return pulses.stream().mapToLong(of).toArray();
    }
}
