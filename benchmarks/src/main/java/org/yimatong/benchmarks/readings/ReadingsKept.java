package org.yimatong.benchmarks.readings;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yimatong.benchmarks.load.Call;
import org.yimatong.benchmarks.load.ClosedLoop;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.FixedInstants;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.RegistryImport;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Await;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Suite;
import org.yimatong.benchmarks.telemetry.TestSensors;

/** What readings take of the disk once they are packed, and how fast a month of one sensor's minutes is shown. */
public final class ReadingsKept implements AutoCloseable {

    private static final String DATABASE = "hazards";
    private static final int QUESTIONS_PER_SECOND = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration LONGEST_PACKING = Duration.ofHours(2);

    private static final String KEPT = "select coalesce(sum(readings), 0) from packed_reading";
    private static final String ROWS =
            "select count(*) from reading where observed_at >= (select packed_until" + " from reading_mark)";
    private static final String BYTES = """
            select coalesce(sum(pg_total_relation_size(relid)), 0)::int8 from pg_stat_user_tables
            where relname ~ '^%s'""";

    private final Suite suite;
    private final Duration round;
    private final long readings;
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(ManyReadings.PERIOD);
    private final Identities identities;
    private final Door gateway;
    private final Door hazards;
    private final Section section;

    public ReadingsKept(Suite suite, Duration round, long readings) {
        this.suite = suite;
        this.round = round;
        this.readings = readings;
        this.identities = new Identities(suite.ports().settings());
        this.gateway = Door.at(suite.ports().gateway(), QUESTIONS_PER_SECOND);
        this.hazards = Door.at(suite.ports().hazards(), QUESTIONS_PER_SECOND);
        this.section = new Section("Readings kept, %,d of them".formatted(readings));
    }

    /** Fills the store unless that was done before, then asks so many rounds. */
    public Section measure(int rounds) throws Exception {
        new RegistryImport(gateway, identities)
                .importAll("sensor-imports", TestSensors.ofCity().csv());
        var sensors = sensors();
        if (suite.databases().number(DATABASE, KEPT) < readings / 2) {
            fill(sensors);
        }
        suite.databases().run(DATABASE, "vacuum analyze packed_reading");
        bytes();
        new ClosedLoop(1, WARM_UP).run(month(hazards, sensors));
        for (int i = 0; i < rounds; i++) {
            measure("at hazards-service", hazards, sensors);
            measure("at the gateway", gateway, sensors);
        }
        section.note("a month of one sensor's minutes: all of %d sensors in turn, %d questions/s at fixed instants"
                .formatted(sensors.size(), QUESTIONS_PER_SECOND));
        return section;
    }

    /** Short keys and ids of the sensors that have readings. */
    private Map<Integer, String> sensors() throws SQLException {
        var sensors = new LinkedHashMap<Integer, String>();
        long count = Math.max(1, readings / ManyReadings.ofEachSensor());
        var query = "select number, id from sensor where tag like 'BENCH-%%' order by number limit %d".formatted(count);
        try (var connection = suite.databases().connect(DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                sensors.put(rows.getInt(1), rows.getString(2));
            }
        }
        return sensors;
    }

    private void fill(Map<Integer, String> sensors) throws Exception {
        new ManyReadings(suite.databases(), begin, List.copyOf(sensors.keySet())).write();
        var before = CpuUse.now(suite);
        long began = System.nanoTime();
        Await.until(
                "readings packed",
                LONGEST_PACKING,
                () -> suite.databases()
                                .number(
                                        DATABASE,
                                        "select count(*) from reading_mark where packed_until < '%s'"
                                                .formatted(begin.plus(ManyReadings.PERIOD)
                                                        .minusSeconds(7_200)))
                        == 0);
        double seconds = (System.nanoTime() - began) / 1e9;
        section.add("packed, with up to a minute until it begins", "readings/s", readings / seconds);
        section.note("packing: cores: %s".formatted(CpuUse.now(suite).since(before)));
    }

    private void bytes() throws SQLException {
        double packed = suite.databases().number(DATABASE, KEPT);
        double rows = suite.databases().number(DATABASE, ROWS);
        double ofPacked = bytes("packed_reading");
        double ofAll = ofPacked + bytes("reading_[0-9]") + bytes("late_reading") + bytes("reading_rollup");
        section.add("bytes of a packed reading, index counted", "bytes", ofPacked / packed);
        section.add("bytes of a reading, all tables and indexes counted", "bytes", ofAll / (packed + rows));
        section.note("%,.0f readings packed, %,.0f as rows".formatted(packed, rows));
    }

    private long bytes(String table) throws SQLException {
        return suite.databases().number(DATABASE, BYTES.formatted(table));
    }

    private void measure(String where, Door door, Map<Integer, String> sensors) throws Exception {
        var before = CpuUse.now(suite);
        var answers = new FixedInstants(QUESTIONS_PER_SECOND, round).run(month(door, sensors));
        section.add(
                "a month of minutes " + where + ", p50",
                "ms",
                answers.latencies().milliseconds(0.5));
        section.add(
                "a month of minutes " + where + ", p99",
                "ms",
                answers.latencies().milliseconds(0.99));
        section.note("%s: cores: %s".formatted(where, CpuUse.now(suite).since(before)));
        answers.complaint(where).ifPresent(section::note);
    }

    private Call month(Door door, Map<Integer, String> sensors) {
        var ids = new ArrayList<>(sensors.values());
        var period = "resolution=minute&from=%s&to=%s".formatted(begin, begin.plus(ManyReadings.PERIOD));
        return (_, turn) -> {
            var id = ids.get((int) (turn % ids.size()));
            var headers = Map.of("Authorization", identities.person("supervisor"));
            door.get("/api/v1/sensors/%s/rollups?%s".formatted(id, period), headers)
                    .expect(200);
            return 1;
        };
    }

    @Override
    public void close() {
        identities.close();
        gateway.close();
        hazards.close();
    }
}
