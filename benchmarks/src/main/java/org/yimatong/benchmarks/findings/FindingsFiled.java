package org.yimatong.benchmarks.findings;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.yimatong.benchmarks.load.ClosedLoop;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.LoadResult;
import org.yimatong.benchmarks.load.RegistryImport;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Await;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Databases;
import org.yimatong.benchmarks.suite.Suite;

/** How many findings a second are filed, and how soon the codes account for them. */
public final class FindingsFiled implements AutoCloseable {

    private static final int CALLERS = 16;

    /** As many as the service takes at once. */
    private static final int BATCH = 200;

    private static final int ENTERPRISES_IN_EACH_AREA = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    /** Of batches: the codes account for what is filed in it much more slowly. */
    private static final Duration SHORT = Duration.ofSeconds(4);

    /** An idle session of PostgreSQL tells its statistics after ten seconds. */
    private static final Duration UNTIL_SESSIONS_REPORT = Duration.ofSeconds(11);

    private static final Duration LONGEST_CATCH_UP = Duration.ofMinutes(10);
    private static final String GATEWAY = "gateway";
    private static final String BATCHES = "gateway, %d at once".formatted(BATCH);
    private static final String SERVICE = "inspections-service itself";
    private static final String PGBENCH = "pgbench, one row of as many bytes";

    private final Suite suite;
    private final Duration round;
    private final Databases databases;
    private final Identities identities;
    private final Door gateway;
    private final Door service;
    private final TestEnterprises enterprises = TestEnterprises.inEachArea(ENTERPRISES_IN_EACH_AREA);
    private final Section section = new Section("Findings filed");

    public FindingsFiled(Suite suite, Duration round) {
        this.suite = suite;
        this.round = round;
        this.databases = suite.databases();
        this.identities = new Identities(suite.ports().settings());
        this.gateway = Door.at(suite.ports().gateway(), CALLERS);
        this.service = Door.at(suite.ports().inspections(), CALLERS);
    }

    /** One round after the other, in each of them the gateway, the service, batches and pgbench. */
    public Section measure(int rounds) throws Exception {
        register();
        caughtUp(load(gateway, WARM_UP));
        caughtUp(load(service, WARM_UP));
        caughtUp(loadBatches());
        var pgbench = new PgBench(databases, suite.place().results(), bytesOfOneFinding(), CALLERS);
        for (int i = 0; i < rounds; i++) {
            measure(GATEWAY, () -> load(gateway, round));
            measure(SERVICE, () -> load(service, round));
            measure(BATCHES, this::loadBatches);
            section.add(PGBENCH, "transactions/s", pgbench.load(round));
        }
        section.addRatio("gateway / pgbench", GATEWAY, PGBENCH);
        section.addRatio("service / pgbench", SERVICE, PGBENCH);
        section.addRatio("gateway, %d at once / pgbench".formatted(BATCH), BATCHES, PGBENCH);
        section.addRatio("gateway / service", GATEWAY, SERVICE);
        section.note("%d callers, %d enterprises, a new Idempotency-Key each, body of %d bytes; fsync on"
                .formatted(
                        CALLERS,
                        enterprises.count(),
                        FindingReport.general("9".repeat(18), 0).length()));
        return section;
    }

    private void register() throws Exception {
        new RegistryImport(gateway, identities).importAll("enterprise-imports", enterprises.csv());
        awaitKnown(databases, enterprises);
    }

    /** Until inspections-service has heard of them. */
    static void awaitKnown(Databases databases, TestEnterprises enterprises) throws Exception {
        var known = "select count(*) from known_enterprise where name like '基准测试企业%'";
        Await.until(
                "inspections-service knows the enterprises",
                LONGEST_CATCH_UP,
                () -> databases.number("inspections", known) >= enterprises.count());
    }

    private void measure(String row, Callable<LoadResult> load) throws Exception {
        var before = CpuUse.now(suite);
        var result = load.call();
        section.note(
                "%s: cores while filing: %s".formatted(row, CpuUse.now(suite).since(before)));
        section.add(row, "findings/s", result.achievedPerSecond());
        section.add(row + ", p50", "ms", result.latencies().milliseconds(0.5));
        section.add(row + ", p99", "ms", result.latencies().milliseconds(0.99));
        result.complaint(row).ifPresent(section::note);
        before = CpuUse.now(suite);
        var rest = caughtUp(result);
        double whole = result.elapsed().plus(rest).toMillis() / 1e3;
        section.add(row + ", until all codes account for them", "findings/s", result.achieved() / whole);
        section.note("%s: cores while catching up (%.1f s): %s"
                .formatted(row, rest.toMillis() / 1e3, CpuUse.now(suite).since(before)));
    }

    private LoadResult load(Door door, Duration duration) throws InterruptedException {
        return new ClosedLoop(CALLERS, duration).run((caller, turn) -> file(door, caller, turn));
    }

    private LoadResult loadBatches() throws InterruptedException {
        return new ClosedLoop(CALLERS, SHORT).run(this::fileBatch);
    }

    private long file(Door door, int caller, long turn) throws Exception {
        long number = turn * CALLERS + caller;
        door.post("/api/v1/findings", headers(caller), FindingReport.general(uscc(caller, number), number))
                .expect(201);
        return 1;
    }

    /** As a device sends them that was long without network. */
    private long fileBatch(int caller, long turn) throws Exception {
        long first = (turn * CALLERS + caller) * BATCH;
        var usccs = LongStream.range(first, first + BATCH)
                .mapToObj(number -> uscc(caller, number))
                .toList();
        var answer = gateway.post("/api/v1/findings/batch", headers(caller), FindingReport.batch(usccs, first));
        answer.expect(200);
        if (answer.body().toString().contains("REFUSED")) {
            throw new IOException("Refused: " + answer.body());
        }
        return BATCH;
    }

    /** Half of the callers are inspectors of one area, half of another, since a token covers an area. */
    private String uscc(int caller, long number) {
        var there = caller % 2 == 0 ? enterprises.ofGaoling() : enterprises.ofWeiyang();
        return there.get((int) (number / 2 % there.size())).uscc();
    }

    private Map<String, String> headers(int caller) throws Exception {
        return Map.of(
                "Authorization", identities.person(caller % 2 == 0 ? "inspector-gaoling" : "inspector-weiyang"),
                "Content-Type", "application/json",
                "Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Waits until the codes account for every finding filed so far. */
    private Duration caughtUp(LoadResult filed) throws Exception {
        long findings = databases.number("inspections", "select count(*) from finding");
        return Await.until(
                "%d findings accounted for".formatted(filed.achieved()),
                LONGEST_CATCH_UP,
                () -> databases.number("enterprises", "select count(*) from standing_fact where kind = 'FINDING'")
                        >= findings);
    }

    /** Of the rows which it leaves in the service's database. */
    private int bytesOfOneFinding() throws Exception {
        Thread.sleep(UNTIL_SESSIONS_REPORT);
        var before = Footprint.of(databases, "inspections");
        var effectBefore = Footprint.of(databases, "enterprises");
        var result = load(gateway, round);
        caughtUp(result);
        Thread.sleep(UNTIL_SESSIONS_REPORT);
        var written = Footprint.of(databases, "inspections").since(before);
        var effect = Footprint.of(databases, "enterprises").since(effectBefore);
        double filed = result.achieved();
        section.note("one finding leaves %.1f rows of %.0f bytes in inspections and writes %.0f bytes of WAL there"
                .formatted(written.rows() / filed, written.bytes() / filed, written.wal() / filed));
        section.note("its effect leaves %.1f rows of %.0f bytes in enterprises and writes %.0f bytes of WAL there"
                .formatted(effect.rows() / filed, effect.bytes() / filed, effect.wal() / filed));
        return (int) Math.round(written.bytes() / filed);
    }

    @Override
    public void close() {
        gateway.close();
        service.close();
        identities.close();
    }
}
