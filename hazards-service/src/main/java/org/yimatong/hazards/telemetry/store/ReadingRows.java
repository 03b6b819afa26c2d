package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
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

    /** Places of those that another transaction had inserted before; materialized, so that the whole key is used. */
    private static final String KEPT = """
            with n as materialized (
                select sensor, timestamptz 'epoch' + observed_at * interval '1 microsecond' as observed_at, sequence,
                    place
                from unnest(?::int4[], ?::int8[], ?::int8[]) with ordinality as n(sensor, observed_at, sequence, place))
            select n.place from n
            join %s r on r.sensor = n.sensor and r.observed_at = n.observed_at and r.sequence = n.sequence
            where r.xmin <> pg_current_xact_id()::xid
            """;

    private static final String KEPT_RECENT = KEPT.formatted("reading");
    private static final String KEPT_LATE = KEPT.formatted("late_reading");

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

    /** @return those that were new among the rows of their hours, each once */
    ReadingBatch add(ReadingBatch readings) {
        return add(readings, INSERT_RECENT, KEPT_RECENT);
    }

    /** @return those that were new among the late ones, each once */
    ReadingBatch addLate(ReadingBatch readings) {
        return add(readings, INSERT_LATE, KEPT_LATE);
    }

    private ReadingBatch add(ReadingBatch readings, String insert, String kept) {
        if (readings.size() == 0) {
            return readings;
        }
        try (var connection = database.getConnection()) {
            return insert(connection, insert, readings) == readings.size()
                    ? readings
                    : withoutKept(connection, kept, readings);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static int insert(Connection connection, String sql, ReadingBatch readings) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            identify(insert, readings);
            insert.setObject(4, readings.values());
            return insert.executeUpdate();
        }
    }

    /** Seldom needed: most batches are new as a whole. */
    private static ReadingBatch withoutKept(Connection connection, String sql, ReadingBatch readings)
            throws SQLException {
        var kept = new BitSet(readings.size());
        try (var select = connection.prepareStatement(sql)) {
            identify(select, readings);
            try (var places = select.executeQuery()) {
                while (places.next()) {
                    kept.set(places.getInt(1) - 1);
                }
            }
        }
        var added = new ReadingBatch();
        for (var i = kept.nextClearBit(0); i < readings.size(); i = kept.nextClearBit(i + 1)) {
            added.add(readings, i);
        }
        return readings.common(added);
    }

    private static void identify(PreparedStatement statement, ReadingBatch readings) throws SQLException {
        statement.setObject(1, readings.sensors());
        statement.setObject(2, readings.observedAt());
        statement.setObject(3, readings.sequences());
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
