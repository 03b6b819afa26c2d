package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.telemetry.LatestReading;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.ReadingStore;
import org.yimatong.kit.problem.DatabaseFailure;

/** Readings as rows of daily partitions. */
@ApplicationScoped
class PostgresReadingStore implements ReadingStore {

    /** Without a conflict target: that spares the check against the policies that only readers need. */
    private static final String APPEND = """
            insert into reading (sensor, observed_at, sequence, value)
            select sensor, timestamptz 'epoch' + observed_at * interval '1 microsecond', sequence, value
            from unnest(?::int4[], ?::int8[], ?::int8[], ?::float8[]) as n(sensor, observed_at, sequence, value)
            on conflict do nothing
            """;

    private static final String SERIES = """
            select (extract(epoch from observed_at) * 1000000)::int8, sequence, value
            from reading where sensor = ? and observed_at >= ? and observed_at < ?
            order by observed_at, sequence limit ?
            """;

    private static final String LATEST =
            "select sensor, observed_at, sequence, value, level, received_at from sensor_state where sensor = any (?)";

    private final DataSource database;

    PostgresReadingStore(DataSource database) {
        this.database = database;
    }

    @Override
    public int append(ReadingBatch readings) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, readings.sensors());
            insert.setObject(2, readings.observedAt());
            insert.setObject(3, readings.sequences());
            insert.setObject(4, readings.values());
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public Map<Integer, LatestReading> latest(Collection<Integer> sensors) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(LATEST)) {
            select.setObject(1, sensors.stream().mapToInt(Integer::intValue).toArray());
            var latest = new HashMap<Integer, LatestReading>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    latest.put(rows.getInt(1), latest(rows));
                }
            }
            return latest;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static LatestReading latest(ResultSet row) throws SQLException {
        return new LatestReading(
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getLong(3),
                row.getDouble(4),
                AlarmLevel.valueOf(row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }

    @Override
    public List<Reading> series(int sensor, Instant from, Instant to, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SERIES)) {
            select.setInt(1, sensor);
            select.setObject(2, from.atOffset(ZoneOffset.UTC));
            select.setObject(3, to.atOffset(ZoneOffset.UTC));
            select.setInt(4, limit);
            var series = new ArrayList<Reading>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    series.add(new Reading(sensor, rows.getLong(1), rows.getLong(2), rows.getDouble(3)));
                }
            }
            return series;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
