package org.yimatong.benchmarks.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.postgresql.PGConnection;
import org.yimatong.benchmarks.load.ClosedLoop;
import org.yimatong.benchmarks.suite.Databases;

/** COPY of the same readings into a plain table with the same key, in the same server: the yardstick of telemetry. */
final class CopyYardstick {

    private static final int CONNECTIONS = 2;
    private static final int ROWS_OF_A_TRANSACTION = 10_000;
    private static final String COPY = "copy plain_reading (sensor, observed_at, sequence, value) from stdin";

    private final Databases databases;
    private final int sensors;

    CopyYardstick(Databases databases, int sensors) throws SQLException {
        this.databases = databases;
        this.sensors = sensors;
        databases.prepareYardstick("drop table if exists plain_reading", """
                create table plain_reading (
                    observed_at timestamptz not null, sequence bigint not null, value double precision not null,
                    sensor integer not null, primary key (sensor, observed_at, sequence))""");
    }

    /** Rows a second. */
    double load(Duration duration) throws Exception {
        databases.run(Databases.YARDSTICK, "truncate plain_reading");
        try (var first = databases.connect(Databases.YARDSTICK);
                var second = databases.connect(Databases.YARDSTICK)) {
            var connections = new PGConnection[] {first.unwrap(PGConnection.class), second.unwrap(PGConnection.class)};
            return new ClosedLoop(CONNECTIONS, duration)
                    .run((caller, turn) -> copy(connections[caller], caller, turn))
                    .achievedPerSecond();
        }
    }

    private long copy(PGConnection connection, int caller, long turn) throws SQLException, IOException {
        var copy = connection.getCopyAPI().copyIn(COPY);
        var bytes = rows(caller, turn).getBytes(StandardCharsets.US_ASCII);
        copy.writeToCopy(bytes, 0, bytes.length);
        return copy.endCopy();
    }

    /** As the suite stores them: sensor after sensor, one instant after the other. */
    private String rows(int caller, long turn) {
        var rows = new StringBuilder(ROWS_OF_A_TRANSACTION * 60);
        var instant = Instant.now().toString();
        for (int i = 0; i < ROWS_OF_A_TRANSACTION; i++) {
            long number = turn * ROWS_OF_A_TRANSACTION + i;
            rows.append(number % sensors).append('\t').append(instant).append('\t');
            rows.append(number * CONNECTIONS + caller)
                    .append('\t')
                    .append(TestSensors.NORMAL)
                    .append('.');
            rows.append(number % 100).append('\n');
        }
        return rows.toString();
    }

    /** Bytes on disk of each row, its key included. */
    double bytesPerRow() throws SQLException {
        long bytes = databases.number(Databases.YARDSTICK, "select pg_total_relation_size('plain_reading')");
        return (double) bytes / databases.number(Databases.YARDSTICK, "select count(*) from plain_reading");
    }
}
