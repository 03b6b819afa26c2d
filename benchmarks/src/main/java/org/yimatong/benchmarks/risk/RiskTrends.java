package org.yimatong.benchmarks.risk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yimatong.benchmarks.load.Call;
import org.yimatong.benchmarks.load.ClosedLoop;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.FixedInstants;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Suite;

/**
 * How fast analysts are told how the sums of a very large city have been for years, and what they and its map are now.
 */
public final class RiskTrends implements AutoCloseable {

    private static final int ENTERPRISES = 200_000;
    private static final int CALLERS = 2;

    /** As if fifty analysts looked every ten seconds. */
    private static final int LOOKS_PER_SECOND = 5;

    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private final Suite suite;
    private final Duration round;
    private final Identities identities;
    private final Door gateway;
    private final Section section =
            new Section("Risk of %,d enterprises by days of three years".formatted(ENTERPRISES));

    public RiskTrends(Suite suite, Duration round) {
        this.suite = suite;
        this.round = round;
        this.identities = new Identities(suite.ports().settings());
        this.gateway = Door.at(suite.ports().gateway(), LOOKS_PER_SECOND);
    }

    /** What is looked at. */
    private static Map<String, String> looks() {
        var last = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(3);
        var year = "risk-trends?from=%s&to=%s".formatted(last.minusDays(364), last);
        var years = "risk-trends?from=%s&to=%s".formatted(last.minusDays(1_094), last);
        var looks = new LinkedHashMap<String, String>();
        looks.put("an area's year", year + "&area=610117");
        looks.put("an area's three years, by colour", years + "&area=610117&by=code");
        looks.put("the city's three years", years);
        looks.put("the city's three years, by colour", years + "&by=code");
        looks.put("the city's year, by area", year + "&by=area");
        looks.put("the city now, by kind and colour", "risk-statistics?by=kind,code");
        looks.put("an area now, by kind and colour", "risk-statistics?by=kind,code&area=610117");
        looks.put("the map of an area with 10,000", "risk-map?area=610117");
        return looks;
    }

    /** Each look in turn, so many rounds. */
    public Section measure(int rounds) throws Exception {
        try (var years = KeptYears.of(suite.databases(), ENTERPRISES)) {
            section.add("sums kept", "rows", years.figures());
            section.add("on disk, indexes counted", "bytes/row", (double) years.bytes() / years.figures());
            var looks = looks();
            for (var address : looks.values()) {
                atOnce(WARM_UP.dividedBy(looks.size())).run(call(address));
            }
            for (int i = 0; i < rounds; i++) {
                for (var look : looks.entrySet()) {
                    measure(look.getKey(), call(look.getValue()));
                }
            }
        }
        section.note("rates: %d callers; times: %d looks/s at fixed instants; an analyst of the city"
                .formatted(CALLERS, LOOKS_PER_SECOND));
        return section;
    }

    private void measure(String look, Call call) throws Exception {
        var before = CpuUse.now(suite);
        var rate = atOnce(round).run(call);
        section.add(look, "looks/s", rate.callsPerSecond());
        section.note("%s: cores: %s".formatted(look, CpuUse.now(suite).since(before)));
        rate.complaint(look).ifPresent(section::note);

        var timely = new FixedInstants(LOOKS_PER_SECOND, round).run(call);
        section.add(look + ", p50", "ms", timely.latencies().milliseconds(0.5));
        section.add(look + ", p99", "ms", timely.latencies().milliseconds(0.99));
        timely.complaint(look).ifPresent(section::note);
    }

    private static ClosedLoop atOnce(Duration duration) {
        return new ClosedLoop(CALLERS, duration);
    }

    private Call call(String address) {
        return (_, _) -> {
            var headers = Map.of("Authorization", identities.person("analyst"));
            gateway.get("/api/v1/" + address, headers).expect(200);
            return 1;
        };
    }

    @Override
    public void close() {
        identities.close();
        gateway.close();
    }
}
