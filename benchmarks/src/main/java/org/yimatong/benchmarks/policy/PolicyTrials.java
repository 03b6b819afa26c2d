package org.yimatong.benchmarks.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Await;
import org.yimatong.benchmarks.suite.Suite;

/**
 * How long it takes to tell which codes of a large city a policy would change, and why; and, once it is adopted, until
 * every code is judged by it.
 */
public final class PolicyTrials implements AutoCloseable {

    private static final int ENTERPRISES = 200_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** A policy has to be adopted a minute before it takes effect. */
    private static final Duration NOTICE = Duration.ofSeconds(62);

    /** Every tenth code would turn yellow. */
    private static final String RULES = """
            [{"code": "major-finding-open", "kind": "FINDING", "grades": ["MAJOR"], "onceOverdue": false,
              "status": "RED", "remedy": "pass-reinspection"},
             {"code": "finding-overdue", "kind": "FINDING", "grades": ["GENERAL"], "onceOverdue": true,
              "status": "YELLOW", "remedy": "pass-reinspection"},
             {"code": "alarm-critical", "kind": "ALARM", "grades": ["HIGH_HIGH", "LOW_LOW"], "onceOverdue": false,
              "status": "RED", "remedy": "return-to-normal"},
             {"code": "credential-expired", "kind": "CREDENTIAL", "grades": ["LICENCE"], "onceOverdue": true,
              "status": "YELLOW", "remedy": "renew-credential"},
             {"code": "rating-raised", "kind": "RATING", "grades": ["BLUE"], "onceOverdue": false,
              "status": "YELLOW", "remedy": "be-rated-again"}]
            """;

    private final Suite suite;
    private final PolicyDesk desk;
    private final Section section = new Section("A policy tried on the whole city, and put in force");

    public PolicyTrials(Suite suite) {
        this.suite = suite;
        this.desk = new PolicyDesk(suite);
    }

    /** Leaves the city with the rules that it had. */
    public Section measure(int rounds) throws Exception {
        var former = desk.rulesInForce();
        try (var city = TestCity.of(suite.databases(), ENTERPRISES)) {
            for (var round = 0; round < rounds; round++) {
                var version = desk.draft(rules());
                measureTrial(version);
                measureEffect(city, version, "in force, a tenth changed");
                measureEffect(city, desk.draft(former), "former rules in force, a tenth changed back");
            }
        }
        return section;
    }

    private void measureTrial(int version) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var trial = desk.trial(version);
        section.add("trial", "s", seconds(Duration.ofNanos(System.nanoTime() - begin)));
        section.add("codes", "codes", trial.path("codes").asInt());
        section.add("that would change", "codes", trial.path("differences").asInt());
    }

    private void measureEffect(TestCity city, int version, String what) throws Exception {
        var effective = Instant.now().plus(NOTICE).truncatedTo(ChronoUnit.MILLIS);
        desk.adopt(version, effective);
        Await.until("all codes judged by policy " + version, LONGEST, () -> hasEffect(city, effective));
        section.add(what, "s", seconds(Duration.between(effective, Instant.now())));
    }

    private static boolean hasEffect(TestCity city, Instant effective) throws SQLException {
        return Instant.now().isAfter(effective) && city.judgedBefore(effective) == 0;
    }

    private static JsonNode rules() {
        try {
            return new JsonMapper().readTree(RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }

    @Override
    public void close() {
        desk.close();
    }
}
