package org.yimatong.hazards.telemetry.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/** The table of {@link SensorClock}, filled for many sensors at once. */
@ApplicationScoped
class SensorClockTable {

    static final int MICROS_PER_MILLI = 1_000;

    private static final String UPSERT = """
            insert into sensor_clock (sensor, uscc, area, tag, ahead_millis, measured_at)
            select number, uscc, area, tag, ?, ? from sensor where number = ?
            on conflict (sensor) do update set ahead_millis = excluded.ahead_millis, measured_at = excluded.measured_at
            """;

    private final DataSource database;

    SensorClockTable(DataSource database) {
        this.database = database;
    }

    @AsSystem
    @Transactional
    void store(List<ClockComparison> comparisons) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var comparison : comparisons) {
                upsert.setLong(1, comparison.ahead() / MICROS_PER_MILLI);
                upsert.setObject(
                        2, EpochMicros.toInstant(comparison.comparedAt()).atOffset(ZoneOffset.UTC));
                upsert.setInt(3, comparison.sensor());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
