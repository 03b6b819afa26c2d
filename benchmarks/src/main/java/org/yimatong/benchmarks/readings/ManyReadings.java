package org.yimatong.benchmarks.readings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.yimatong.benchmarks.suite.Databases;

/**
 * Thirty days of readings of some sensors, each every 47.5 seconds, the average of the nation's monitoring network
 * (9,260 readings/s of 440,000 points), with a millisecond's uncertainty of its clock and values of two decimals.
 */
final class ManyReadings {

    static final Duration PERIOD = Duration.ofDays(30);

    private static final String DATABASE = "hazards";
    private static final long MILLIS_BETWEEN = 47_500;
    private static final int UNCERTAIN_MILLIS = 20;
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final String COPY = "copy reading (sensor, observed_at, sequence, value) from stdin";

    private final Databases databases;
    private final Instant begin;
    private final List<Integer> sensors;
    private final SplittableRandom random = new SplittableRandom(18_218);
    private final long[] hundredths;

    /** @param begin a whole hour */
    ManyReadings(Databases databases, Instant begin, List<Integer> sensors) {
        this.databases = databases;
        this.begin = begin;
        this.sensors = sensors;
        this.hundredths = sensors.stream().mapToLong(_ -> 5_000).toArray();
    }

    /** How many readings each sensor has in the end. */
    static long ofEachSensor() {
        return PERIOD.toMillis() / MILLIS_BETWEEN;
    }

    /** Writes the rows as if they had come in time; packing begins once all are there. */
    void write() throws SQLException, IOException {
        try (var connection = databases.connect(DATABASE)) {
            execute(connection, "select pg_advisory_lock(7316004)"); // nobody packs meanwhile
            goBack(connection);
            for (var hour = 0; hour < PERIOD.toHours(); hour++) {
                write(connection, begin.toEpochMilli() + hour * HOUR);
            }
        }
    }

    /** As if the hours since then were still open. */
    private void goBack(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "select set_config('yimatong.everything', 'true', true)");
        execute(connection, "select pg_advisory_xact_lock(7316003)");
        execute(
                connection,
                "update reading_mark set packed_until = '%1$s', closed_until = '%1$s', packed_sensor = 0"
                        .formatted(begin));
        execute(connection, "select keep_readings('%1$s', '%1$s', now() + interval '1 day')".formatted(begin));
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void write(Connection connection, long hour) throws SQLException, IOException {
        var rows = new StringBuilder(1 << 20);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        for (var turn = first(hour); turn < first(hour + HOUR); turn++) {
            for (var i = 0; i < sensors.size(); i++) {
                row(rows, i, turn);
            }
            if (rows.length() > 1 << 19) {
                flush(rows, copy);
            }
        }
        flush(rows, copy);
        copy.endCopy();
    }

    /** Number of the first reading of an hour. */
    private long first(long hour) {
        return Math.ceilDiv(hour - begin.toEpochMilli(), MILLIS_BETWEEN);
    }

    private void row(StringBuilder rows, int sensor, long turn) {
        hundredths[sensor] += random.nextInt(-9, 10);
        var millis = begin.toEpochMilli() + turn * MILLIS_BETWEEN + random.nextInt(UNCERTAIN_MILLIS);
        rows.append(sensors.get(sensor)).append('\t');
        rows.append(Instant.ofEpochMilli(millis)).append('\t');
        rows.append(turn).append('\t');
        rows.append(hundredths[sensor] / 100.0).append('\n');
    }

    private static void flush(StringBuilder rows, CopyIn copy) throws SQLException {
        var bytes = rows.toString().getBytes(StandardCharsets.US_ASCII);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
