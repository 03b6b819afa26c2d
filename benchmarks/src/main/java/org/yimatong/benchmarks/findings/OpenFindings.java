package org.yimatong.benchmarks.findings;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yimatong.benchmarks.load.Call;
import org.yimatong.benchmarks.load.ClosedLoop;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.FixedInstants;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.load.RegistryImport;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Suite;

/** How fast officials are shown which findings are open, among a million of which one in twenty is. */
public final class OpenFindings implements AutoCloseable {

    private static final int FINDINGS = 1_000_000;
    private static final int CALLERS = 4;

    /** As if two hundred officials looked every ten seconds. */
    private static final int LISTS_PER_SECOND = 20;

    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final String DATABASE = "inspections";

    /** Copies of one that was filed, of all areas, one a minute back from now; they have no history. */
    private static final String COPIES = """
            do $$
            declare
                columns text := (select string_agg(quote_ident(attname), ', ') from pg_attribute
                    where attrelid = 'finding'::regclass and attnum > 0 and not attisdropped and attgenerated = '');
            begin
                execute format('insert into finding (%%1$s) select %%1$s from (
                    select copy.*
                    from (select finding from finding where not starts_with(uscc, ''BENCH'') limit 1) one,
                        generate_series(1, %1$d) n
                    join (select area, row_number() over (order by area) - 1 as number, count(*) over () as areas
                          from (select distinct area from known_enterprise) known) place
                        on place.number = mod(n / 20, place.areas)
                    cross join lateral jsonb_populate_record(one.finding, jsonb_build_object(
                        ''id'', gen_random_uuid(), ''area'', place.area,
                        ''uscc'', ''BENCH'' || lpad(mod(n, 20000)::text, 13, ''0''),
                        ''state'', case when mod(n, 20) = 0 then ''RECTIFYING'' else ''CLOSED'' end,
                        ''clock_due_at'', null, ''rectifier_subject'', ''any'', ''rectifier_name'', ''any'',
                        ''reported_at'', now() - n * interval ''1 minute'')) copy) copies', columns);
            end $$""";

    private static final String NO_COPIES = "delete from finding where uscc like 'BENCH%'";

    /** What is looked at, and by whom. */
    private static final Map<String, Map.Entry<String, String>> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("an inspector's open ones", Map.entry("inspector-gaoling", "open=true"));
        LISTS.put("an area's open ones, by the city", Map.entry("supervisor", "area=610117&open=true"));
        LISTS.put("an area's overdue ones", Map.entry("inspector-gaoling", "overdue=true"));
        LISTS.put("all of an area", Map.entry("inspector-gaoling", ""));
    }

    private final Suite suite;
    private final Duration round;
    private final Identities identities;
    private final Door gateway;
    private final Section section = new Section("Findings listed among %,d".formatted(FINDINGS));

    public OpenFindings(Suite suite, Duration round) {
        this.suite = suite;
        this.round = round;
        this.identities = new Identities(suite.ports().settings());
        this.gateway = Door.at(suite.ports().gateway(), LISTS_PER_SECOND);
    }

    /** Each list in turn, so many rounds. */
    public Section measure(int rounds) throws Exception {
        fileOne();
        suite.databases().run(DATABASE, COPIES.formatted(FINDINGS), "vacuum analyze finding");
        atOnce(WARM_UP).run(call("inspector-gaoling", "open=true"));
        for (int i = 0; i < rounds; i++) {
            for (var list : LISTS.entrySet()) {
                measure(
                        list.getKey(),
                        call(list.getValue().getKey(), list.getValue().getValue()));
            }
        }
        section.note("rates: %d callers; times: %d lists/s at fixed instants; 100 findings each; one in twenty is open"
                .formatted(CALLERS, LISTS_PER_SECOND));
        return section;
    }

    private void fileOne() throws Exception {
        var enterprises = TestEnterprises.inEachArea(1);
        new RegistryImport(gateway, identities).importAll("enterprise-imports", enterprises.csv());
        FindingsFiled.awaitKnown(suite.databases(), enterprises);
        var headers = Map.of(
                "Authorization", identities.person("inspector-gaoling"),
                "Content-Type", "application/json",
                "Idempotency-Key", UUID.randomUUID().toString());
        var uscc = enterprises.ofGaoling().getFirst().uscc();
        gateway.post("/api/v1/findings", headers, FindingReport.general(uscc, 0))
                .expect(201);
    }

    private void measure(String list, Call call) throws Exception {
        var before = CpuUse.now(suite);
        var rate = atOnce(round).run(call);
        section.add(list, "lists/s", rate.callsPerSecond());
        section.note("%s: cores: %s".formatted(list, CpuUse.now(suite).since(before)));
        rate.complaint(list).ifPresent(section::note);

        var timely = new FixedInstants(LISTS_PER_SECOND, round).run(call);
        section.add(list + ", p50", "ms", timely.latencies().milliseconds(0.5));
        section.add(list + ", p99", "ms", timely.latencies().milliseconds(0.99));
        timely.complaint(list).ifPresent(section::note);
    }

    private static ClosedLoop atOnce(Duration duration) {
        return new ClosedLoop(CALLERS, duration);
    }

    private Call call(String person, String query) {
        return (_, _) -> {
            var headers = Map.of("Authorization", identities.person(person));
            gateway.get("/api/v1/findings?limit=100&" + query, headers).expect(200);
            return 1;
        };
    }

    /** Takes the copies away again: nobody else knows of them. */
    @Override
    public void close() throws SQLException {
        identities.close();
        gateway.close();
        suite.databases().run(DATABASE, NO_COPIES, "vacuum analyze finding");
    }
}
