package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Keeps the partitions of readings ahead of the time, and drops those that the marks have passed. They are hours, days
 * and months of UTC; no law looks at their bounds.
 */
@ApplicationScoped
public class ReadingPartitions {

    private static final int DAYS_AHEAD = 3;

    private final DataSource database;
    private final TelemetryConfig config;
    private final Clock clock;

    ReadingPartitions(DataSource database, TelemetryConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Creates what is missing for readings that may arrive today or in the next days. The first time it also says from
     * when on readings are taken, and which hours are closed from the beginning.
     */
    @AsSystem
    @Transactional
    public void keep(LocalDate today) {
        var beyond = today.plusDays(DAYS_AHEAD).atStartOfDay(ZoneOffset.UTC);
        var oldest = today.atStartOfDay(ZoneOffset.UTC).minus(config.rawRetention());
        var settled = clock.instant().minus(config.settling()).truncatedTo(ChronoUnit.HOURS);
        try (var connection = database.getConnection();
                var call = connection.prepareStatement("select keep_readings(?, ?, ?)")) {
            call.setObject(1, oldest.truncatedTo(ChronoUnit.DAYS).minusDays(1).toOffsetDateTime());
            call.setObject(2, settled.atOffset(ZoneOffset.UTC));
            call.setObject(3, beyond.toOffsetDateTime());
            call.execute();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Drops what is packed, what is rolled up, and rollups that have been kept long enough. */
    @AsSystem
    @Transactional
    public int drop(Instant now) {
        try (var connection = database.getConnection();
                var call = connection.prepareStatement("select drop_readings(?)")) {
            call.setObject(1, now.minus(config.rollupRetention()).atOffset(ZoneOffset.UTC));
            try (var row = call.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
