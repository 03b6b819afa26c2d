package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.ReadingBatch;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;
import org.yimatong.kit.problem.DatabaseFailure;

/** Readings as rows: of the hours that are not packed yet, and late ones. */
@ApplicationScoped
class ReadingRows {

    /** Without a conflict target: that spares the check against the policies that only readers need. */
    private static final String INSERT = """
            insert into %s (sensor, observed_at, sequence, value)
            select sensor, timestamptz 'epoch' + observed_at * interval '1 microsecond', sequence, value
            from unnest(?::int4[], ?::int8[], ?::int8[], ?::float8[]) as n(sensor, observed_at, sequence, value)
            on conflict do nothing
            """;

    private static final String INSERT_RECENT = INSERT.formatted("reading");
    private static final String INSERT_LATE = INSERT.formatted("late_reading");

    private static final String OF_HOUR = """
            select sensor, %1$s, sequence, value from %%s
            where sensor = any (?) and observed_at >= %2$s and observed_at < %2$s
            order by sensor, observed_at, sequence
            """.formatted(SqlTime.micros("observed_at"), SqlTime.OF_MICROS);

    private static final String RECENT_OF_HOUR = OF_HOUR.formatted("reading");
    private static final String LATE_OF_HOUR = OF_HOUR.formatted("late_reading");

    private final DataSource database;

    ReadingRows(DataSource database) {
        this.database = database;
    }

    /** @return how many were new among the rows of their hours */
    int add(ReadingBatch readings) {
        return insert(INSERT_RECENT, readings);
    }

    /** @return how many were new among the late ones */
    int addLate(ReadingBatch readings) {
        return insert(INSERT_LATE, readings);
    }

    private int insert(String sql, ReadingBatch readings) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, readings.sensors());
            insert.setObject(2, readings.observedAt());
            insert.setObject(3, readings.sequences());
            insert.setObject(4, readings.values());
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** What these sensors read in one hour that is not packed, sorted; without what came late. */
    Map<Integer, ReadingColumns> ofHour(long hour, int... sensors) {
        return select(RECENT_OF_HOUR, hour, sensors);
    }

    /** What came late for these sensors and one hour and is not packed with it yet, sorted. */
    Map<Integer, ReadingColumns> lateOfHour(long hour, int... sensors) {
        return select(LATE_OF_HOUR, hour, sensors);
    }

    private Map<Integer, ReadingColumns> select(String sql, long hour, int... sensors) {
        var found = new HashMap<Integer, ReadingColumns>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, sensors);
            select.setLong(2, hour);
            select.setLong(3, hour + SqlTime.HOUR);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getInt(1), sensor -> new ReadingColumns())
                            .add(rows.getLong(2), rows.getLong(3), rows.getDouble(4));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return found;
    }
}
