package org.yimatong.benchmarks.telemetry;

import java.time.Duration;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.RegistryImport;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Databases;
import org.yimatong.benchmarks.suite.Suite;

/** How many readings a second are accepted and stored, for as long as one likes. */
public final class TelemetryTaken implements AutoCloseable {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Way BATCHES = new Way("gateway, HTTP, batches of 100", 24, 100);
    private static final Way BATCHES_WITHOUT_GATEWAY = new Way("hazards-service itself, HTTP, batches of 100", 24, 100);
    private static final Way SMALL = new Way("gateway, HTTP, messages of 3", 96, 3);
    private static final Way SMALL_BY_MQTT = new Way("MQTT QoS 1, messages of 3", 96, 3);
    private static final String COPY = "COPY into a plain keyed table";
    private static final String SIZE = """
            select coalesce(sum(pg_total_relation_size(relid)), 0) from pg_stat_user_tables
            where relname like 'reading\\_2%'""";

    private final Suite suite;
    private final Duration round;
    private final Databases databases;
    private final Identities identities;
    private final TestSensors sensors = TestSensors.ofCity();
    private final Section section = new Section("Telemetry accepted and stored");

    public TelemetryTaken(Suite suite, Duration round) {
        this.suite = suite;
        this.round = round;
        this.databases = suite.databases();
        this.identities = new Identities(suite.ports().settings());
    }

    /** One round after the other, in each of them COPY and each way. */
    public Section measure(int rounds) throws Exception {
        register();
        var copy = new CopyYardstick(databases, sensors.gateways().size() * TestSensors.FOR_LOAD);
        try (var sender = http(suite.ports().gateway(), BATCHES)) {
            run(BATCHES, sender).load(WARM_UP);
        }
        for (int i = 0; i < rounds; i++) {
            section.add(COPY, "rows/s", copy.load(round.dividedBy(3)));
            overHttp(BATCHES, suite.ports().gateway(), round);
            overHttp(BATCHES_WITHOUT_GATEWAY, suite.ports().hazards(), round);
            overHttp(SMALL, suite.ports().gateway(), round.dividedBy(2));
            overMqtt(round.dividedBy(2));
        }
        section.addRatio("gateway, batches / COPY", BATCHES.name(), COPY);
        section.addRatio("gateway / hazards-service, batches", BATCHES.name(), BATCHES_WITHOUT_GATEWAY.name());
        bytesOnDisk(copy);
        section.note("%d data gateways with %d sensors each; a batch has one reading of each; COPY by 2 connections"
                .formatted(sensors.gateways().size(), TestSensors.FOR_LOAD));
        return section;
    }

    private void register() throws Exception {
        try (var gateway = Door.at(suite.ports().gateway(), 1)) {
            new RegistryImport(gateway, identities).importAll("sensor-imports", sensors.csv());
        }
    }

    private TelemetryRun run(Way way, Sender sender) {
        return new TelemetryRun(databases, sensors.gateways(), way, sender);
    }

    private Sender http(int port, Way way) {
        return new HttpSender(Door.at(port, way.connections()), identities, sensors.gateways());
    }

    private void overHttp(Way way, int port, Duration duration) throws Exception {
        try (var sender = http(port, way)) {
            load(way, sender, duration);
        }
    }

    private void overMqtt(Duration duration) throws Exception {
        int port = suite.ports().mqtt();
        try (var sender = MqttSender.connect(port, SMALL_BY_MQTT.connections(), identities, sensors.gateways())) {
            load(SMALL_BY_MQTT, sender, duration);
        }
    }

    private void load(Way way, Sender sender, Duration duration) throws Exception {
        var before = CpuUse.now(suite);
        var outcome = run(way, sender).load(duration);
        var cores = CpuUse.now(suite).since(before);
        var sending = outcome.sending();
        section.add(way.name(), "readings/s", sending.achieved() / outcome.seconds());
        section.add(way.name() + ", messages", "messages/s", sending.latencies().count() / outcome.seconds());
        section.add(way.name() + ", p50", "ms", sending.latencies().milliseconds(0.5));
        section.add(way.name() + ", p99", "ms", sending.latencies().milliseconds(0.99));
        section.note(
                "%s: %,d readings accepted in %.1f s, %,d rows stored after %.1f s; at most %,d waited%s; cores: %s"
                        .formatted(
                                way.name(),
                                sending.achieved(),
                                sending.elapsed().toMillis() / 1e3,
                                outcome.rows(),
                                outcome.seconds(),
                                outcome.longestBacklog(),
                                outcome.heldBack() ? ", senders were held back" : "",
                                cores));
        sending.complaint(way.name()).ifPresent(section::note);
    }

    private void bytesOnDisk(CopyYardstick copy) throws Exception {
        double rows = databases.number("hazards", "select count(*) from reading");
        section.add(
                "bytes on disk of a reading before it is packed", "bytes", databases.number("hazards", SIZE) / rows);
        section.add("bytes on disk of a plain row, its key counted", "bytes", copy.bytesPerRow());
    }

    @Override
    public void close() {
        identities.close();
    }
}
