package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;
import org.yimatong.hazards.telemetry.packing.ReadingPacker;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Sums up a day whose readings have been kept long enough, in three steps, each a transaction: what comes for it from
 * now on is refused; its rollups are made, some sensors at a time, which nobody sees yet; then the mark passes the day,
 * and the rollups count instead of the readings.
 */
@ApplicationScoped
class DayRolling {

    /** Of one transaction. */
    private static final int SENSORS_AT_ONCE = 500;

    private static final int ROWS_AT_ONCE = 2_000;

    /** No sensor is left. */
    private static final int ALL = Integer.MAX_VALUE;

    /** A reading that was accepted in time may be taken later. */
    private static final long WAITING_IN_KAFKA = SqlTime.DAY;

    private static final String PACKED = """
            select sensor, data from packed_reading
            where begins_at >= %1$s and begins_at < %1$s and sensor > ?
            order by sensor, begins_at
            """.formatted(SqlTime.OF_MICROS);

    private static final String UNMERGED = """
            select exists (select from late_reading where observed_at < (select taken_from from reading_mark))
            """;

    private final DataSource database;
    private final ReadingMarkTable marks;
    private final TelemetryConfig config;

    DayRolling(DataSource database, ReadingMarkTable marks, TelemetryConfig config) {
        this.database = database;
        this.marks = marks;
        this.config = config;
    }

    /**
     * Refuses what would come for the next day that is over, so that its late readings can be merged for the last time.
     *
     * @return whether a step was taken
     */
    @AsSystem
    @Transactional
    public boolean close(Instant now) {
        if (!marks.claimWork()) {
            return false;
        }
        var current = marks.current();
        var next = current.takenFrom() + SqlTime.DAY;
        if (current.rolledUntil() < current.takenFrom()
                || next > current.packedUntil()
                || next + WAITING_IN_KAFKA > EpochMicros.of(now.minus(config.rawRetention()))) {
            return false;
        }
        marks.takeFrom(next);
        return true;
    }

    /**
     * Sums up some sensors of the day that was closed, once none of its late readings is left.
     *
     * @return whether there may be more
     */
    @AsSystem
    @Transactional
    public boolean step() {
        if (!marks.claimWork()) {
            return false;
        }
        var current = marks.current();
        if (current.rolledUntil() == current.takenFrom()) {
            return false;
        }
        try (var connection = database.getConnection()) {
            if (hasUnmerged(connection)) {
                return true;
            }
            var last = roll(connection, current.rolledUntil(), current.rolledSensor());
            if (last == ALL) {
                marks.rolledUntil(current.rolledUntil() + SqlTime.DAY);
            } else {
                marks.rolledUpTo(last);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return true;
    }

    private static boolean hasUnmerged(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(UNMERGED);
                var row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** @return the last sensor that was summed up, or {@link #ALL} */
    private static int roll(Connection connection, long day, int after) throws SQLException {
        try (var select = connection.prepareStatement(PACKED);
                var adding = new RollupAdding(connection, day)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, day);
            select.setLong(2, day + SqlTime.DAY);
            select.setInt(3, after);
            try (var rows = select.executeQuery()) {
                var last = roll(rows, adding);
                adding.finish();
                return last;
            }
        }
    }

    private static int roll(ResultSet rows, RollupAdding adding) throws SQLException {
        var readings = new ReadingColumns();
        var sensor = 0;
        try (var packer = new ReadingPacker()) {
            while (rows.next()) {
                if (rows.getInt(1) != sensor) {
                    adding.add(sensor, readings);
                    if (adding.added() == SENSORS_AT_ONCE) {
                        return sensor;
                    }
                    readings.clear();
                    sensor = rows.getInt(1);
                }
                packer.unpack(rows.getBytes(2), readings);
            }
        }
        adding.add(sensor, readings);
        return ALL;
    }
}
