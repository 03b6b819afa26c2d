package org.yimatong.hazards.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.yimatong.events.hazards.v1.HazardEvent.SensorHealthClosed;
import org.yimatong.events.hazards.v1.HazardEvent.SensorHealthOpened;

/** What the other services are told of an episode, from its row. */
final class HealthEvents {

    private HealthEvents() {}

    static SensorHealthOpened opened(ResultSet row) throws SQLException {
        var openedAt = instant(row, "opened_at");
        return new SensorHealthOpened(
                UUID.randomUUID(),
                openedAt,
                row.getString("uscc"),
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("source_code"),
                row.getString("tag"),
                row.getString("condition"),
                instant(row, "began_at"),
                openedAt);
    }

    static SensorHealthClosed closed(ResultSet row) throws SQLException {
        var endedAt = instant(row, "ended_at");
        return new SensorHealthClosed(
                UUID.randomUUID(),
                endedAt,
                row.getString("uscc"),
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("source_code"),
                row.getString("tag"),
                row.getString("condition"),
                instant(row, "began_at"),
                instant(row, "opened_at"),
                endedAt);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
