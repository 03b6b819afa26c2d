package org.yimatong.hazards.telemetry.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.hazards.telemetry.Rollups;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;
import org.yimatong.hazards.telemetry.packing.RollupPacker;

/** Writes the rollups of one day, sensor after sensor; the last are written when it is told to finish. */
final class RollupAdding implements AutoCloseable {

    private static final String INSERT = """
            insert into reading_rollup (day, sensor, minutes, hours) values ((%s)::date, ?, ?, ?)
            """.formatted("(%s) at time zone 'UTC'".formatted(SqlTime.OF_MICROS));

    private final PreparedStatement insert;
    private final RollupPacker packer = new RollupPacker();
    private final long day;
    private int added;

    RollupAdding(Connection connection, long day) throws SQLException {
        this.insert = connection.prepareStatement(INSERT);
        this.day = day;
    }

    /** @param readings all of the sensor's day, sorted; if there are none, nothing is written */
    void add(int sensor, ReadingColumns readings) throws SQLException {
        if (readings.size() == 0) {
            return;
        }
        insert.setLong(1, day);
        insert.setInt(2, sensor);
        insert.setBytes(3, rolled(Resolution.MINUTE, readings));
        insert.setBytes(4, rolled(Resolution.HOUR, readings));
        insert.addBatch();
        added++;
    }

    private byte[] rolled(Resolution resolution, ReadingColumns readings) {
        var rollups = new Rollups(resolution);
        for (var i = 0; i < readings.size(); i++) {
            rollups.add(readings.observedAt(i), readings.value(i));
        }
        return packer.pack(rollups);
    }

    int added() {
        return added;
    }

    void finish() throws SQLException {
        if (added > 0) {
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        packer.close();
    }
}
