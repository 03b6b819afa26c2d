package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** The stored {@link ReadingMarks}, and who may rely on them for how long. */
@ApplicationScoped
class ReadingMarkTable {

    private static final String MARKS = """
            select (extract(epoch from rolled_until) * 1000000)::int8, (extract(epoch from taken_from) * 1000000)::int8,
                (extract(epoch from packed_until) * 1000000)::int8, (extract(epoch from closed_until) * 1000000)::int8,
                packed_sensor, rolled_sensor from\s""";

    private static final String TAKE = MARKS + "take_readings()";
    private static final String READ = MARKS + "reading_mark";

    /** By one instance of the service at a time. */
    private static final String WORK = "select pg_try_advisory_xact_lock(7316004)";

    /** The counterpart of the lock in {@code take_readings()}. */
    private static final String MOVE = "select pg_advisory_xact_lock(7316003)";

    private static final String CLOSED = "update reading_mark set closed_until = " + SqlTime.OF_MICROS;
    private static final String TAKEN = "update reading_mark set taken_from = " + SqlTime.OF_MICROS;
    private static final String PACKED =
            "update reading_mark set packed_sensor = 0, packed_until = " + SqlTime.OF_MICROS;
    private static final String ROLLED =
            "update reading_mark set rolled_sensor = 0, rolled_until = " + SqlTime.OF_MICROS;
    private static final String PACKED_SENSOR = "update reading_mark set packed_sensor = ?";
    private static final String ROLLED_SENSOR = "update reading_mark set rolled_sensor = ?";

    private final DataSource database;

    ReadingMarkTable(DataSource database) {
        this.database = database;
    }

    /** The marks, which stand still until the caller's transaction ends. */
    ReadingMarks standing() {
        return read(TAKE);
    }

    ReadingMarks current() {
        return read(READ);
    }

    /** Whether the caller may work on readings until its transaction ends; nobody else does then. */
    boolean claimWork() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WORK);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Waits for those who add readings, and lets others wait until the caller's transaction ends. */
    void holdOffAdding() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MOVE)) {
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    void closeUntil(long instant) {
        holdOffAdding();
        update(CLOSED, instant);
    }

    void takeFrom(long instant) {
        holdOffAdding();
        update(TAKEN, instant);
    }

    void packedUntil(long instant) {
        holdOffAdding();
        update(PACKED, instant);
    }

    void rolledUntil(long instant) {
        update(ROLLED, instant);
    }

    void packedUpTo(int sensor) {
        update(PACKED_SENSOR, sensor);
    }

    void rolledUpTo(int sensor) {
        update(ROLLED_SENSOR, sensor);
    }

    private ReadingMarks read(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("The store of readings has no marks yet");
            }
            return new ReadingMarks(
                    rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getInt(5), rows.getInt(6));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void update(String sql, long value) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
