package org.yimatong.hazards.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/** The table of sensors as {@link SensorDirectory} copies it, with a revision that tells when a copy is old. */
@ApplicationScoped
class SensorRegistry {

    /** All sensors as of a revision. */
    record Copy(long revision, List<MonitoredSensor> sensors) {}

    /** Sensors changed in this transaction. */
    record Changed() {}

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<Changed> changes;

    SensorRegistry(DataSource database, TransactionSynchronizationRegistry transaction, Event<Changed> changes) {
        this.database = database;
        this.transaction = transaction;
        this.changes = changes;
    }

    /** Marks all copies as old once the caller's transaction commits; until then, no other change can begin. */
    @Transactional(TxType.MANDATORY)
    void change() {
        if (transaction.getResource(Changed.class) != null) {
            return; // one mark per transaction is enough
        }
        transaction.putResource(Changed.class, true);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update registry_revision set revision = revision + 1")) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        changes.fire(new Changed());
    }

    /** All sensors; empty if the copy of this revision is still true. */
    @AsSystem
    @Transactional
    Optional<Copy> copyUnless(long revision) {
        try (var connection = database.getConnection()) {
            // The revision first: a change in between makes this copy look older than it is, never newer.
            var present = revision(connection);
            return present == revision ? Optional.empty() : Optional.of(new Copy(present, sensors(connection)));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static long revision(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select revision from registry_revision");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<MonitoredSensor> sensors(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("""
                select number, uscc, area, source_code, tag, unit, range_low, range_high,
                       coalesce(low_low, '-infinity')::float8, coalesce(low, '-infinity')::float8,
                       coalesce(high, 'infinity')::float8, coalesce(high_high, 'infinity')::float8,
                       on_delay_seconds, off_delay_seconds, dead_band, kind
                from sensor
                """);
                var rows = select.executeQuery()) {
            var sensors = new ArrayList<MonitoredSensor>();
            while (rows.next()) {
                sensors.add(sensor(rows));
            }
            return sensors;
        }
    }

    private static MonitoredSensor sensor(ResultSet row) throws SQLException {
        var registered = new Thresholds(row.getDouble(9), row.getDouble(10), row.getDouble(11), row.getDouble(12));
        var rangeLow = row.getDouble(7);
        var rangeHigh = row.getDouble(8);
        return new MonitoredSensor(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                rangeLow,
                rangeHigh,
                Thresholds.usable(registered, rangeLow, rangeHigh),
                new Damping(Duration.ofSeconds(row.getInt(13)), Duration.ofSeconds(row.getInt(14)), row.getDouble(15)),
                SensorKind.valueOf(row.getString(16)));
    }
}
