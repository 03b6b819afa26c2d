package org.yimatong.hazards.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.yimatong.kit.problem.DatabaseFailure;

/** Writes the delays that run; each write tells whether anybody else has changed it since it was loaded. */
@ApplicationScoped
class LevelDelays {

    private static final String INSERT = """
            insert into level_delay (rising, since, due_at, level, observed_at, sequence, value, recorded_at, sensor)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            update level_delay set rising = ?, since = ?, due_at = ?, level = ?, observed_at = ?, sequence = ?,
                value = ?, recorded_at = ?
            where sensor = ? and since = ?
            """;

    private static final String DELETE = "delete from level_delay where sensor = ? and since = ?";

    private final DataSource database;

    LevelDelays(DataSource database) {
        this.database = database;
    }

    /** @throws AlarmOvertaken if one of them was changed elsewhere since it was loaded */
    void save(List<StandingLevel> moved) {
        if (moved.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT);
                var update = connection.prepareStatement(UPDATE);
                var delete = connection.prepareStatement(DELETE)) {
            for (var standing : moved) {
                add(standing, insert, update, delete);
            }
            insert.executeBatch();
            requireEach(update.executeBatch());
            requireEach(delete.executeBatch());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void add(
            StandingLevel standing, PreparedStatement insert, PreparedStatement update, PreparedStatement delete)
            throws SQLException {
        var delay = standing.delay();
        var stored = standing.storedDelay();
        if (delay == null) {
            delete.setInt(1, standing.sensor());
            delete.setObject(2, timestamp(Objects.requireNonNull(stored)));
            delete.addBatch();
            return;
        }
        var write = stored == null ? insert : update;
        write.setBoolean(1, delay.rising());
        write.setObject(2, timestamp(delay.since()));
        write.setObject(3, timestamp(delay.dueAt()));
        write.setString(4, delay.latest().level().name());
        write.setObject(5, timestamp(delay.latest().observedAt()));
        write.setLong(6, delay.latest().sequence());
        write.setDouble(7, delay.latest().value());
        write.setObject(8, timestamp(delay.latest().recordedAt()));
        write.setInt(9, standing.sensor());
        if (stored != null) {
            write.setObject(10, timestamp(stored));
        }
        write.addBatch();
    }

    private static void requireEach(int[] counts) {
        for (var count : counts) {
            if (count == 0) {
                throw new AlarmOvertaken();
            }
        }
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
