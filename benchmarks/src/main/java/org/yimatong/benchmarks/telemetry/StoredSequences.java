package org.yimatong.benchmarks.telemetry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.yimatong.benchmarks.suite.Databases;

/** How far the readings of the load's sensors are stored, by the newest that the suite knows of each. */
record StoredSequences(Map<String, Long> newest) {

    private static final String NEWEST = """
            select sensor.uscc || sensor.tag, sensor_state.sequence
            from sensor_state join sensor on sensor.number = sensor_state.sensor
            where sensor.tag like 'BENCH-%'""";

    private static final String COUNT = """
            select count(*) from reading
            where sequence >= %d and sensor in (select number from sensor where tag like 'BENCH-%%')""";

    static StoredSequences of(Connection hazards) throws SQLException {
        var newest = new HashMap<String, Long>();
        try (var statement = hazards.createStatement();
                var rows = statement.executeQuery(NEWEST)) {
            while (rows.next()) {
                newest.put(rows.getString(1), rows.getLong(2));
            }
        }
        return new StoredSequences(newest);
    }

    long of(TestGateway gateway, int sensor) {
        return newest.getOrDefault(gateway.uscc() + gateway.tags().get(sensor), 0L);
    }

    /** Rows of the load's sensors with this sequence or a later one. */
    static long rows(Databases databases, long firstSequence) throws SQLException {
        return databases.number("hazards", COUNT.formatted(firstSequence));
    }
}
