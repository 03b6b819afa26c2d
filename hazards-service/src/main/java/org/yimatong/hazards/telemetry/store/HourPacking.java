package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Packs the rows of an hour, in three steps, each a transaction: the hour is closed, so that its rows stand still; they
 * are packed, some sensors at a time, which nobody sees yet; then the mark passes the hour, and what is packed counts
 * instead of the rows.
 */
@ApplicationScoped
class HourPacking {

    /** Of one transaction; it goes on to the end of a sensor. */
    private static final int READINGS_AT_ONCE = 200_000;

    /** No sensor is left. */
    private static final int ALL = Integer.MAX_VALUE;

    private final DataSource database;
    private final ReadingMarkTable marks;
    private final TelemetryConfig config;

    HourPacking(DataSource database, ReadingMarkTable marks, TelemetryConfig config) {
        this.database = database;
        this.marks = marks;
        this.config = config;
    }

    /** @return whether a step was taken */
    @AsSystem
    @Transactional
    public boolean step(Instant now) {
        if (!marks.claimWork()) {
            return false;
        }
        var current = marks.current();
        if (current.packedUntil() < current.closedUntil()) {
            pack(current);
            return true;
        }
        var next = current.closedUntil() + SqlTime.HOUR;
        if (next > EpochMicros.of(now.minus(config.settling()))) {
            return false;
        }
        marks.closeUntil(next);
        return true;
    }

    private void pack(ReadingMarks current) {
        try (var connection = database.getConnection()) {
            var last = pack(connection, current.packedUntil(), current.packedSensor());
            if (last == ALL) {
                marks.packedUntil(current.packedUntil() + SqlTime.HOUR);
            } else {
                marks.packedUpTo(last);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** @return the last sensor that was packed, or {@link #ALL} */
    private static int pack(Connection connection, long hour, int after) throws SQLException {
        try (var rows = new HourRows(connection, hour, after);
                var adding = new PackedReadingTable.Adding(connection)) {
            var last = pack(rows, hour, adding);
            adding.finish();
            return last;
        }
    }

    private static int pack(HourRows rows, long hour, PackedReadingTable.Adding adding) throws SQLException {
        var readings = new ReadingColumns();
        var sensor = 0;
        var packed = 0;
        while (rows.next()) {
            if (rows.sensor() != sensor) {
                adding.add(sensor, hour, readings);
                packed += readings.size();
                if (packed >= READINGS_AT_ONCE) {
                    return sensor;
                }
                readings.clear();
                sensor = rows.sensor();
            }
            rows.addTo(readings);
        }
        adding.add(sensor, hour, readings);
        return ALL;
    }
}
