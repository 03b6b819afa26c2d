package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
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
import org.yimatong.hazards.source.MonitoredSensor;
import org.yimatong.hazards.source.SensorDirectory;
import org.yimatong.kit.problem.DatabaseFailure;

/** The levels in force as they are stored: those of the alarms that stand, and the delays that run. */
@ApplicationScoped
public class StandingLevels {

    private static final String LEVELS =
            "select sensor, level from alarm where sensor = any (?) and closed_at is null and returned_at is null";

    private static final String DELAYS = """
            select sensor, rising, since, due_at, level, observed_at, sequence, value, recorded_at
            from level_delay where sensor = any (?)
            """;

    private static final String DUE =
            "select sensor from level_delay where due_at <= ? order by due_at limit ? for update skip locked";

    private final DataSource database;
    private final SensorDirectory sensors;
    private final LevelDelays delays;

    StandingLevels(DataSource database, SensorDirectory sensors, LevelDelays delays) {
        this.database = database;
        this.sensors = sensors;
        this.delays = delays;
    }

    /** Of each of these sensors. */
    @Transactional(TxType.MANDATORY)
    public Map<Integer, StandingLevel> load(Collection<Integer> numbers) {
        var wanted = numbers.stream().mapToInt(Integer::intValue).toArray();
        try (var connection = database.getConnection()) {
            var levels = levels(connection, wanted);
            var running = delays(connection, wanted);
            var standing = new HashMap<Integer, StandingLevel>();
            for (var number : numbers) {
                var level = levels.getOrDefault(number, AlarmLevel.NORMAL);
                standing.put(number, new StandingLevel(number, level, running.get(number)));
            }
            return standing;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Sensors whose delay is over; nobody else ends it before this transaction ends. */
    List<Integer> due(Instant now, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(DUE)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            select.setInt(2, limit);
            var due = new ArrayList<Integer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(rows.getInt(1));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * Stores the delays that began, went on or ended.
     *
     * @throws AlarmOvertaken if one of them was changed elsewhere since it was loaded
     */
    @Transactional(TxType.MANDATORY)
    public void save(Collection<StandingLevel> moved) {
        delays.save(moved.stream().filter(StandingLevel::isDelayToBeStored).toList());
        moved.forEach(StandingLevel::markStored);
    }

    private static Map<Integer, AlarmLevel> levels(Connection connection, int[] wanted) throws SQLException {
        try (var select = connection.prepareStatement(LEVELS)) {
            select.setObject(1, wanted);
            var levels = new HashMap<Integer, AlarmLevel>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    levels.put(rows.getInt(1), AlarmLevel.valueOf(rows.getString(2)));
                }
            }
            return levels;
        }
    }

    private Map<Integer, LevelDelay> delays(Connection connection, int[] wanted) throws SQLException {
        try (var select = connection.prepareStatement(DELAYS)) {
            select.setObject(1, wanted);
            var running = new HashMap<Integer, LevelDelay>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var sensor = sensors.numbered(rows.getInt(1));
                    if (sensor != null) { // else its readings are skipped, too
                        running.put(sensor.number(), delay(rows, sensor));
                    }
                }
            }
            return running;
        }
    }

    private static LevelDelay delay(ResultSet row, MonitoredSensor sensor) throws SQLException {
        var latest = new Measurement(
                sensor,
                AlarmLevel.valueOf(row.getString(5)),
                row.getDouble(8),
                instant(row, 6),
                row.getLong(7),
                instant(row, 9));
        return new LevelDelay(row.getBoolean(2), instant(row, 3), instant(row, 4), latest);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
