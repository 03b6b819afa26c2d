package org.yimatong.benchmarks.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yimatong.benchmarks.load.Call;
import org.yimatong.benchmarks.load.ClosedLoop;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.FixedInstants;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.RegistryImport;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Suite;

/** How fast enterprises are imported, and found among 200,000. */
public final class Searches implements AutoCloseable {

    private static final int ENTERPRISES = 200_000;
    private static final int CALLERS = 4;

    /** As if two hundred officials searched every ten seconds. */
    private static final int SEARCHES_PER_SECOND = 20;

    private static final Duration WARM_UP = Duration.ofSeconds(30);

    /** Of the whole city, and of one area. */
    private static final List<String> PERSONS = List.of("registrar", "inspector-gaoling");

    /** One character and many, in every name and in none, alone and with other criteria. */
    private static final List<String> QUERIES = List.of(
            query("司", ""),
            query("化", ""),
            query("丁", ""),
            query("化工", ""),
            query("加油", ""),
            query("丁七", ""),
            query("不在此", ""),
            query("烟花爆竹厂", ""),
            query("有限责任公司", ""),
            query("泾渭", "&kind=STORAGE"),
            query("秦岭", "&area=610117"),
            query("能源", "&colour=GREEN&status=OPERATING"),
            query("石化", "&colour=RED"),
            query("气体", "&kind=USE&colour=YELLOW"),
            "uscc=91610117MA6TE0019E",
            "area=610117&kind=PRODUCTION",
            "colour=RED");

    private final Suite suite;
    private final Duration round;
    private final Door gateway;
    private final Identities identities;
    private final Section section = new Section("Enterprises found among %,d".formatted(ENTERPRISES));

    public Searches(Suite suite, Duration round) {
        this.suite = suite;
        this.round = round;
        this.gateway = Door.at(suite.ports().gateway(), SEARCHES_PER_SECOND);
        this.identities = new Identities(suite.ports().settings());
    }

    private static String query(String name, String others) {
        return "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + others;
    }

    /** Imports, unless that was done before, then searches so many rounds. */
    public Section measure(int rounds) throws Exception {
        if (suite.databases().number("enterprises", ManyEnterprises.COUNTED) < ENTERPRISES) {
            load();
        }
        suite.databases().run("enterprises", "vacuum analyze enterprise", "vacuum analyze code");
        atOnce(WARM_UP).run(call("registrar"));
        for (int i = 0; i < rounds; i++) {
            for (var person : PERSONS) {
                measure(person);
            }
        }
        section.note(
                "rates: %d callers; times: %d searches/s at fixed instants; %d queries in turn, limit 100; after vacuum analyze"
                        .formatted(CALLERS, SEARCHES_PER_SECOND, QUERIES.size()));
        return section;
    }

    private void load() throws Exception {
        var table = new ManyEnterprises(ENTERPRISES).ndjson();
        var before = CpuUse.now(suite);
        long begin = System.nanoTime();
        var outcome = new RegistryImport(gateway, identities)
                .importTable("enterprise-imports", "application/x-ndjson", table);
        double seconds = (System.nanoTime() - begin) / 1e9;
        section.add("import, from the request until every row has its code", "rows/s", ENTERPRISES / seconds);
        section.note("import of %,d bytes: %s; cores: %s"
                .formatted(table.length(), outcome, CpuUse.now(suite).since(before)));
    }

    private void measure(String person) throws Exception {
        var before = CpuUse.now(suite);
        var rate = atOnce(round).run(call(person));
        section.add(person, "searches/s", rate.callsPerSecond());
        section.note("%s: cores: %s".formatted(person, CpuUse.now(suite).since(before)));
        rate.complaint(person).ifPresent(section::note);

        var timely = new FixedInstants(SEARCHES_PER_SECOND, round).run(call(person));
        section.add(person + ", p50", "ms", timely.latencies().milliseconds(0.5));
        section.add(person + ", p99", "ms", timely.latencies().milliseconds(0.99));
        timely.complaint(person).ifPresent(section::note);
    }

    private static ClosedLoop atOnce(Duration duration) {
        return new ClosedLoop(CALLERS, duration);
    }

    private Call call(String person) {
        return (caller, turn) -> {
            var query = QUERIES.get((int) ((turn + caller) % QUERIES.size()));
            var headers = Map.of("Authorization", identities.person(person));
            gateway.get("/api/v1/enterprises?limit=100&" + query, headers).expect(200);
            return 1;
        };
    }

    @Override
    public void close() {
        identities.close();
        gateway.close();
    }
}
