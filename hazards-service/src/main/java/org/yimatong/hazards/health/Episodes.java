package org.yimatong.hazards.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.HazardEvent;
import org.yimatong.kit.outbox.Outbox;
import org.yimatong.kit.problem.DatabaseFailure;

/** Stores what changes in the health of sensors, many at once, and announces it. */
@ApplicationScoped
class Episodes {

    /** The database knows whose sensor it is. */
    private static final String INSERT = """
            insert into health_episode (id, sensor, sensor_id, uscc, area, source_code, tag, condition,
                began_at, opened_at, ended_at)
            select ?, number, id, uscc, area, source_code, tag, ?, ?, ?, ? from sensor where number = ?
            returning id, uscc, area, source_code, tag, condition, began_at, opened_at, ended_at
            """;

    private static final String CLOSE = """
            update health_episode set ended_at = greatest(?, began_at)
            where sensor = ? and condition = ? and ended_at is null
            returning id, uscc, area, source_code, tag, condition, began_at, opened_at, ended_at
            """;

    private final DataSource database;
    private final Outbox outbox;

    Episodes(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Stores the changes in their order, and announces them, in the caller's transaction. */
    void take(List<HealthChange> changes) {
        var events = new ArrayList<HazardEvent>();
        try (var connection = database.getConnection()) {
            for (var change : changes) {
                if (change.openedAt() == null) {
                    close(connection, change, events);
                } else {
                    insert(connection, change, events);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        outbox.add(events);
    }

    private static void insert(Connection connection, HealthChange change, List<HazardEvent> events)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, change.condition().name());
            insert.setObject(3, timestamp(change.beganAt()));
            insert.setObject(4, timestamp(change.openedAt()));
            insert.setObject(5, timestamp(change.endedAt()));
            insert.setInt(6, change.sensor());
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    events.add(HealthEvents.opened(rows));
                    if (change.endedAt() != null) {
                        events.add(HealthEvents.closed(rows));
                    }
                }
            }
        }
    }

    private static void close(Connection connection, HealthChange change, List<HazardEvent> events)
            throws SQLException {
        try (var update = connection.prepareStatement(CLOSE)) {
            update.setObject(1, timestamp(change.endedAt()));
            update.setInt(2, change.sensor());
            update.setString(3, change.condition().name());
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    events.add(HealthEvents.closed(rows));
                }
            }
        }
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
