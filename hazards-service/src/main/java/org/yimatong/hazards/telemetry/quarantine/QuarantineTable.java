package org.yimatong.hazards.telemetry.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.EpochMicros;
import org.yimatong.hazards.telemetry.quarantine.Quarantine.Suspect;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/** The stored readings whose time cannot be true: the newest of each sensor, and none that is old. */
@ApplicationScoped
class QuarantineTable {

    private static final String INSERT = """
            insert into quarantined_reading
                (sensor, uscc, area, tag, gateway, reason, observed_at, received_at, sequence, value)
            select number, uscc, area, tag, ?, ?, ?, ?, ?, ? from sensor where number = ?
            on conflict do nothing
            """;

    private static final String TRIM = """
            delete from quarantined_reading where sensor = ? and id <= (
                select id from quarantined_reading where sensor = ? order by id desc offset ? limit 1)
            """;

    private static final String FORGET = "delete from quarantined_reading where received_at < ?";

    private final DataSource database;
    private final Clock clock;
    private final int ofEachSensor;
    private final Duration retention;

    QuarantineTable(DataSource database, Clock clock, QuarantineConfig config) {
        this.database = database;
        this.clock = clock;
        this.ofEachSensor = config.ofEachSensor();
        this.retention = config.retention();
    }

    @AsSystem
    @Transactional
    void add(List<Suspect> suspects) {
        try (var connection = database.getConnection()) {
            insert(connection, suspects);
            trim(
                    connection,
                    suspects.stream()
                            .map(suspect -> suspect.sensor().number())
                            .distinct()
                            .toList());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void insert(Connection connection, List<Suspect> suspects) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var suspect : suspects) {
                var reading = suspect.reading();
                insert.setString(1, suspect.gateway());
                insert.setString(2, suspect.reason().name());
                insert.setObject(3, EpochMicros.toInstant(reading.observedAt()).atOffset(ZoneOffset.UTC));
                insert.setObject(4, EpochMicros.toInstant(suspect.receivedAt()).atOffset(ZoneOffset.UTC));
                insert.setLong(5, reading.sequence());
                insert.setDouble(6, reading.value());
                insert.setInt(7, reading.sensor());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void trim(Connection connection, List<Integer> sensors) throws SQLException {
        try (var delete = connection.prepareStatement(TRIM)) {
            for (var sensor : sensors) {
                delete.setInt(1, sensor);
                delete.setInt(2, sensor);
                delete.setInt(3, ofEachSensor);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** Deletes what was kept long enough. */
    @AsSystem
    @Transactional
    void forget() {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, clock.instant().minus(retention).atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
