package org.yimatong.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import org.yimatong.benchmarks.alarms.AlarmLatency;
import org.yimatong.benchmarks.alarms.HostileGateway;
import org.yimatong.benchmarks.codes.CodeMemory;
import org.yimatong.benchmarks.codes.CodeSuite;
import org.yimatong.benchmarks.codes.GatewayRestart;
import org.yimatong.benchmarks.findings.FactToCode;
import org.yimatong.benchmarks.findings.FindingsFiled;
import org.yimatong.benchmarks.findings.OpenFindings;
import org.yimatong.benchmarks.findings.OrdersPrinted;
import org.yimatong.benchmarks.lookups.LookUps;
import org.yimatong.benchmarks.lookups.LookUpsWhileChanging;
import org.yimatong.benchmarks.memory.MemoryUse;
import org.yimatong.benchmarks.policy.PolicyTrials;
import org.yimatong.benchmarks.readings.ReadingsKept;
import org.yimatong.benchmarks.report.Machine;
import org.yimatong.benchmarks.report.Report;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.risk.RiskTrends;
import org.yimatong.benchmarks.search.Searches;
import org.yimatong.benchmarks.startup.SecondStart;
import org.yimatong.benchmarks.suite.Place;
import org.yimatong.benchmarks.suite.Ports;
import org.yimatong.benchmarks.suite.Suite;
import org.yimatong.benchmarks.telemetry.TelemetryTaken;

/** Measures what it is told to; to be run in the folder of the project. */
public final class BenchmarkProgram {

    private static final int FACTS_PER_ROUND = 17;
    private static final int ORDERS_PER_ROUND = 35;
    private static final int NOT_UNDERSTOOD = 2;

    private final Options options;
    private final Place place;
    private final Report report;

    private BenchmarkProgram(Options options, Path root) {
        this.options = options;
        this.place = new Place(root, options.data(), Ports.from(System.getenv()));
        this.report = new Report(place.results().resolve("results.md"), Machine.present(Clock.systemUTC()));
    }

    public static void main(String... words) throws Exception {
        var root = Path.of("").toAbsolutePath();
        try {
            new BenchmarkProgram(Options.parse(root, words), root).measure();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\nbenchmarks/run --help tells more.");
            System.exit(NOT_UNDERSTOOD);
        }
    }

    private void measure() throws Exception {
        var figures = options.figures();
        if (figures.remove(Figure.START)) {
            report.add(new SecondStart(place).measure(options.rounds()));
        }
        var ofCodes = figures.stream().filter(Figure::isOfCodes).toList();
        figures.removeAll(ofCodes);
        if (!figures.isEmpty()) {
            try (var suite = Suite.start(place)) {
                for (var figure : figures) {
                    report.add(measure(figure, suite));
                }
            }
        }
        if (!ofCodes.isEmpty()) {
            try (var suite = CodeSuite.start(place.forCodes())) {
                for (var figure : ofCodes) {
                    report.add(measure(figure, suite));
                }
            }
        }
    }

    private Section measure(Figure figure, CodeSuite suite) throws Exception {
        int rounds = options.rounds();
        int codes = options.codes();
        return switch (figure) {
            case LOOK_UPS_WHILE_CHANGING -> new LookUpsWhileChanging(suite, options.length(10), codes).measure(rounds);
            case GATEWAY_RESTART -> new GatewayRestart(suite, codes).measure(rounds);
            case CODE_MEMORY -> new CodeMemory(suite, codes).measure(rounds);
            default -> throw new IllegalArgumentException("It needs the whole suite: " + figure.label());
        };
    }

    private Section measure(Figure figure, Suite suite) throws Exception {
        return switch (figure) {
            case START -> throw new IllegalStateException("It is measured while nothing runs");
            case MEMORY -> new MemoryUse(suite).measure(options.length(60));
            case LOOK_UPS -> new LookUps(suite, options.length(10)).measure(options.rounds());
            case FACT_TO_CODE -> {
                try (var facts = new FactToCode(suite)) {
                    yield facts.measure(FACTS_PER_ROUND * options.rounds());
                }
            }
            case FINDINGS -> {
                try (var findings = new FindingsFiled(suite, options.length(10))) {
                    yield findings.measure(options.rounds());
                }
            }
            case OPEN_FINDINGS -> {
                try (var findings = new OpenFindings(suite, options.length(10))) {
                    yield findings.measure(options.rounds());
                }
            }
            case ORDERS_PRINTED -> {
                try (var orders = new OrdersPrinted(suite)) {
                    yield orders.measure(ORDERS_PER_ROUND * options.rounds());
                }
            }
            case SEARCH -> {
                try (var searches = new Searches(suite, options.length(10))) {
                    yield searches.measure(options.rounds());
                }
            }
            case RISK_TRENDS -> {
                try (var trends = new RiskTrends(suite, options.length(10))) {
                    yield trends.measure(options.rounds());
                }
            }
            case ALARM_LATENCY -> {
                try (var alarms = new AlarmLatency(suite)) {
                    yield alarms.measure(options.length(60));
                }
            }
            case HOSTILE_GATEWAY -> {
                try (var hostile = new HostileGateway(suite, options.length(30))) {
                    yield hostile.measure(options.rounds());
                }
            }
            case POLICY_TRIAL -> {
                try (var trials = new PolicyTrials(suite)) {
                    yield trials.measure(options.rounds());
                }
            }
            case TELEMETRY -> {
                try (var telemetry = new TelemetryTaken(suite, options.length(30))) {
                    yield telemetry.measure(options.rounds());
                }
            }
            case READINGS -> {
                try (var kept = new ReadingsKept(suite, options.length(30), options.readings())) {
                    yield kept.measure(options.rounds());
                }
            }
            case LOOK_UPS_WHILE_CHANGING, GATEWAY_RESTART, CODE_MEMORY ->
                throw new IllegalStateException("It is measured with codes alone");
        };
    }
}
