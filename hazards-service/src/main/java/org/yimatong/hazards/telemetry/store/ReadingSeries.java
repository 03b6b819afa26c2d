package org.yimatong.hazards.telemetry.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.yimatong.hazards.telemetry.Resolution;
import org.yimatong.hazards.telemetry.Rollups;
import org.yimatong.hazards.telemetry.packing.ReadingColumns;
import org.yimatong.hazards.telemetry.packing.ReadingPacker;
import org.yimatong.hazards.telemetry.packing.RollupPacker;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * What one sensor read, put together from rollups, packed readings and rows. Each question is one statement, and so one
 * snapshot: whatever moves the marks meanwhile, each reading is seen exactly once. All instants are
 * {@link org.yimatong.hazards.telemetry.EpochMicros}.
 */
@ApplicationScoped
class ReadingSeries {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final int ROLLED = 0;
    private static final int PACKED = 1;

    /** What is packed stands before the late readings of its hour, and these before the next hour. */
    private static final String READINGS =
            """
            select %1$s as at, 1 as kind, 0::int8 as sequence, null::float8 as value, data from packed_reading
            where sensor = ?::int4 and begins_at >= %3$s and begins_at < %3$s
                and begins_at >= (select rolled_until from reading_mark)
                and begins_at < (select packed_until from reading_mark)
            union all
            select %2$s, 2, sequence, value, null from late_reading
            where sensor = ?::int4 and observed_at >= %3$s and observed_at < %3$s
            union all
            select %2$s, 2, sequence, value, null from reading
            where sensor = ?::int4 and observed_at >= %3$s and observed_at < %3$s
                and observed_at >= (select packed_until from reading_mark)
            order by 1, 2
            """.formatted(SqlTime.micros("begins_at"), SqlTime.micros("observed_at"), SqlTime.OF_MICROS);

    private static final String ROLLUPS =
            """
            select %1$s as at, 0 as kind, 0::int8 as sequence, null::float8 as value, %%s as data from reading_rollup
            where sensor = ?::int4 and day >= (%2$s)::date and day <= (%2$s)::date
                and day < (select rolled_until at time zone 'UTC' from reading_mark)
            union all
            """.formatted(SqlTime.micros("day"), "(%s) at time zone 'UTC'".formatted(SqlTime.OF_MICROS)) + READINGS;

    private static final String BY_MINUTE = ROLLUPS.formatted("minutes");
    private static final String BY_HOUR = ROLLUPS.formatted("hours");

    private final DataSource database;

    ReadingSeries(DataSource database) {
        this.database = database;
    }

    /** The first readings from one instant, and at that instant from one sequence on, to another (exclusive). */
    ReadingColumns readings(int sensor, long from, long firstSequence, long to, int limit) {
        var found = new ReadingColumns();
        select(READINGS, new Question(sensor, from, to), new Rollups(Resolution.MINUTE), hour -> {
            for (var i = hour.firstFrom(from, firstSequence);
                    i < hour.size() && hour.observedAt(i) < to && found.size() < limit;
                    i++) {
                found.add(hour.observedAt(i), hour.sequence(i), hour.value(i));
            }
            return found.size() < limit;
        });
        return found;
    }

    /** Rollups from one begin (inclusive) to another (exclusive). */
    Rollups rollups(int sensor, Resolution resolution, long from, long to) {
        var sql = switch (resolution) {
            case MINUTE -> BY_MINUTE;
            case HOUR -> BY_HOUR;
        };
        var rollups = new Rollups(resolution);
        select(sql, new Question(sensor, from, to), rollups, hour -> {
            for (var i = hour.firstFrom(from, Long.MIN_VALUE); i < hour.size() && hour.observedAt(i) < to; i++) {
                rollups.add(hour.observedAt(i), hour.value(i));
            }
            return true;
        });
        return rollups;
    }

    private record Question(int sensor, long from, long to) {

        /** What is packed is found by the begin of its hour. */
        long[] parameters(boolean withRollups) {
            var hour = SqlTime.hour(from);
            return withRollups
                    ? new long[] {sensor, from, to, sensor, hour, to, sensor, from, to, sensor, from, to}
                    : new long[] {sensor, hour, to, sensor, from, to, sensor, from, to};
        }
    }

    /** Takes the readings of one hour after the other. */
    private interface HourTaker {

        /**
         * Takes those of one hour, sorted.
         *
         * @return whether it wants more
         */
        boolean take(ReadingColumns hour);
    }

    private void select(String sql, Question question, Rollups rolled, HourTaker taker) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_ONCE);
            var parameters = question.parameters(!sql.equals(READINGS));
            for (var i = 0; i < parameters.length; i++) {
                select.setLong(i + 1, parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                read(rows, question, rolled, taker);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void read(ResultSet rows, Question question, Rollups rolled, HourTaker taker) throws SQLException {
        var readings = new ReadingColumns();
        var hour = Long.MIN_VALUE;
        var wanted = true;
        try (var readingPacker = new ReadingPacker();
                var rollupPacker = new RollupPacker()) {
            while (wanted && rows.next()) {
                var at = rows.getLong(1);
                if (SqlTime.hour(at) != hour) {
                    wanted = taker.take(readings.sorted());
                    readings.clear();
                    hour = SqlTime.hour(at);
                }
                switch (rows.getInt(2)) {
                    case ROLLED -> rollupPacker.unpack(rows.getBytes(5), question.from(), question.to(), rolled);
                    case PACKED -> readingPacker.unpack(rows.getBytes(5), readings);
                    default -> readings.add(at, rows.getLong(3), rows.getDouble(4));
                }
            }
        }
        if (wanted) {
            taker.take(readings.sorted());
        }
    }
}
