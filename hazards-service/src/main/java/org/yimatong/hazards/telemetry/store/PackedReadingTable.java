package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;
import org.yimatong.hazards.telemetry.packing.ReadingPacker;
import org.yimatong.kit.problem.DatabaseFailure;

/** Packed readings: a row for each sensor and hour, or several where an hour has very many. */
@ApplicationScoped
class PackedReadingTable {

    private static final int MOST_IN_A_ROW = 10_000;

    private static final String SELECT = """
            select sensor, data from packed_reading
            where sensor = any (?) and begins_at >= %1$s and begins_at < %1$s
            order by sensor, begins_at
            """.formatted(SqlTime.OF_MICROS);

    private static final String INSERT = """
            insert into packed_reading (sensor, begins_at, readings, data) values (?, %s, ?, ?)
            """.formatted(SqlTime.OF_MICROS);

    private static final String DELETE = """
            delete from packed_reading where sensor = ? and begins_at >= %1$s and begins_at < %1$s
            """.formatted(SqlTime.OF_MICROS);

    private final DataSource database;

    PackedReadingTable(DataSource database) {
        this.database = database;
    }

    /** What these sensors read in one hour, sorted; sensors without any are missing. */
    Map<Integer, ReadingColumns> ofHour(long hour, int... sensors) {
        var found = new HashMap<Integer, ReadingColumns>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT);
                var packer = new ReadingPacker()) {
            select.setObject(1, sensors);
            select.setLong(2, hour);
            select.setLong(3, hour + SqlTime.HOUR);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    packer.unpack(
                            rows.getBytes(2), found.computeIfAbsent(rows.getInt(1), sensor -> new ReadingColumns()));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return found;
    }

    /** Packs what a sensor read in one hour, instead of what was packed of it before. */
    void replace(int sensor, long hour, ReadingColumns readings) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(DELETE);
                var adding = new Adding(connection)) {
            delete.setInt(1, sensor);
            delete.setLong(2, hour);
            delete.setLong(3, hour + SqlTime.HOUR);
            delete.executeUpdate();
            adding.add(sensor, hour, readings);
            adding.finish();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Packs many sensors' readings, one after the other; the last are written when it is told to finish. */
    static final class Adding implements AutoCloseable {

        private static final int ROWS_AT_ONCE = 500;

        private final PreparedStatement insert;
        private final ReadingPacker packer = new ReadingPacker();
        private int waiting;

        Adding(Connection connection) throws SQLException {
            insert = connection.prepareStatement(INSERT);
        }

        /** All that a sensor read in one hour, sorted. */
        void add(int sensor, long hour, ReadingColumns readings) throws SQLException {
            for (int from = 0, to; from < readings.size(); from = to) {
                to = readings.partEnd(from, MOST_IN_A_ROW);
                insert.setInt(1, sensor);
                insert.setLong(2, from == 0 ? hour : readings.observedAt(from));
                insert.setInt(3, to - from);
                insert.setBytes(4, packer.pack(readings, from, to));
                insert.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    write();
                }
            }
        }

        private void write() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        void finish() throws SQLException {
            if (waiting > 0) {
                write();
            }
        }

        @Override
        public void close() throws SQLException {
            insert.close();
            packer.close();
        }
    }
}
