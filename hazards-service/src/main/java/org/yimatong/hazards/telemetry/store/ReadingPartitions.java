package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.TelemetryConfig;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.problem.DatabaseFailure;

/** Keeps the daily partitions of readings ahead of the time. A partition is a UTC day; no law looks at its bounds. */
@ApplicationScoped
public class ReadingPartitions {

    private static final int DAYS_AHEAD = 3;

    private final DataSource database;
    private final TelemetryConfig config;

    ReadingPartitions(DataSource database, TelemetryConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Creates what is missing for readings that may arrive today or in the next days. */
    @AsSystem
    @Transactional
    public void keep(LocalDate today) {
        var first = today.atStartOfDay(ZoneOffset.UTC)
                .minus(config.oldest())
                .toLocalDate()
                .minusDays(1);
        try (var connection = database.getConnection();
                var call = connection.prepareStatement("select keep_reading_partitions(?, ?)")) {
            call.setObject(1, first);
            call.setObject(2, today.plusDays(DAYS_AHEAD));
            call.execute();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
