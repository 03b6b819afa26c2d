package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.DatabaseFailure;

/** Writes many alarms at once; a flood must not wait for one statement after the other. */
@ApplicationScoped
class AlarmTable {

    private static final String INSERT = """
            insert into alarm (id, sensor, uscc, area, source_code, tag, unit, condition, level, value,
                raised_at, observed_at, sequence, recorded_at, returned_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            update alarm set level = ?, value = ?, observed_at = ?, sequence = ?, recorded_at = ?, returned_at = ?,
                version = ?
            where id = ? and version = ?
            """;

    private static final String INSERT_TRANSITION = """
            insert into alarm_transition (alarm_id, number, observed_at, recorded_at, sequence, level, value)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;

    AlarmTable(DataSource database) {
        this.database = database;
    }

    /**
     * Stores those known before first, because one that returns makes room for the next of its sensor and condition.
     *
     * @throws AlarmOvertaken if one of them was changed elsewhere since it was loaded
     */
    void store(Collection<Alarm> alarms) {
        try (var connection = database.getConnection()) {
            update(connection, alarms.stream().filter(alarm -> !alarm.isNew()).toList());
            insert(connection, alarms.stream().filter(Alarm::isNew).toList());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    void add(List<AlarmTransition> transitions) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT_TRANSITION)) {
            for (var transition : transitions) {
                insert.setObject(1, transition.alarmId());
                insert.setLong(2, transition.number());
                insert.setObject(3, timestamp(transition.observedAt()));
                insert.setObject(4, timestamp(transition.recordedAt()));
                insert.setLong(5, transition.sequence());
                insert.setString(6, transition.level().name());
                insert.setDouble(7, transition.value());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void update(Connection connection, List<Alarm> alarms) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            for (var alarm : alarms) {
                update.setString(1, alarm.level().name());
                update.setDouble(2, alarm.value());
                update.setObject(3, timestamp(alarm.observedAt()));
                update.setLong(4, alarm.sequence());
                update.setObject(5, timestamp(alarm.recordedAt()));
                update.setObject(6, timestamp(alarm.returnedAt()));
                update.setLong(7, alarm.version());
                update.setObject(8, alarm.id());
                update.setLong(9, alarm.storedVersion());
                update.addBatch();
            }
            for (var count : update.executeBatch()) {
                if (count == 0) {
                    throw new AlarmOvertaken();
                }
            }
        }
    }

    private static void insert(Connection connection, List<Alarm> alarms) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var alarm : alarms) {
                identify(insert, alarm);
                insert.setString(9, alarm.level().name());
                insert.setDouble(10, alarm.value());
                insert.setObject(11, timestamp(alarm.raisedAt()));
                insert.setObject(12, timestamp(alarm.observedAt()));
                insert.setLong(13, alarm.sequence());
                insert.setObject(14, timestamp(alarm.recordedAt()));
                insert.setObject(15, timestamp(alarm.returnedAt()));
                insert.setLong(16, alarm.version());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void identify(PreparedStatement insert, Alarm alarm) throws SQLException {
        insert.setObject(1, alarm.id());
        insert.setInt(2, alarm.sensor());
        insert.setString(3, alarm.uscc());
        insert.setString(4, alarm.area());
        insert.setString(5, alarm.source());
        insert.setString(6, alarm.tag());
        insert.setString(7, alarm.unit());
        insert.setString(8, alarm.condition().name());
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
