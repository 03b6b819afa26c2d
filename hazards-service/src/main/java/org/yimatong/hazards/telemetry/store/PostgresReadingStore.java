package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.LatestReading;
import org.yimatong.hazards.telemetry.Reading;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.ReadingStore;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.hazards.telemetry.Rollups;
import org.yimatong.kit.problem.DatabaseFailure;

/** Readings as rows while their hour is young, then packed, and in the end as rollups. */
@ApplicationScoped
class PostgresReadingStore implements ReadingStore {

    private static final String LATEST = """
            select sensor, coalesce(measured_at, observed_at), sequence, value, level, received_at
            from sensor_state where sensor = any (?)
            """;

    private final DataSource database;
    private final OpenHours openHours;
    private final Contradictions contradictions;
    private final ReadingSeries series;

    PostgresReadingStore(
            DataSource database, OpenHours openHours, Contradictions contradictions, ReadingSeries series) {
        this.database = database;
        this.openHours = openHours;
        this.contradictions = contradictions;
        this.series = series;
    }

    @Override
    public ReadingBatch append(ReadingBatch readings) {
        return openHours.append(readings);
    }

    @Override
    public ReadingBatch contradicting(ReadingBatch readings) {
        return contradictions.among(readings);
    }

    @Override
    public Map<Integer, LatestReading> latest(Collection<Integer> sensors) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(LATEST)) {
            select.setObject(1, sensors.stream().mapToInt(Integer::intValue).toArray());
            var latest = new HashMap<Integer, LatestReading>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    latest.put(found.getInt(1), latest(found));
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
    public List<Reading> series(int sensor, Instant from, long firstSequence, Instant to, int limit) {
        var columns = series.readings(sensor, EpochMicros.of(from), firstSequence, EpochMicros.of(to), limit);
        var readings = new ArrayList<Reading>(columns.size());
        for (var i = 0; i < columns.size(); i++) {
            readings.add(new Reading(sensor, columns.observedAt(i), columns.sequence(i), columns.value(i)));
        }
        return readings;
    }

    @Override
    public Rollups rollups(int sensor, Resolution resolution, Instant from, Instant to) {
        var begin = resolution.floor(EpochMicros.of(from));
        var end = resolution.floor(EpochMicros.of(to) + resolution.micros() - 1);
        return series.rollups(sensor, resolution, begin, end);
    }
}
