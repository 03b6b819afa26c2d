package org.yimatong.benchmarks.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.yimatong.benchmarks.load.Door;
import org.yimatong.benchmarks.load.Identities;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Suite;

/** How long it takes to tell which codes of a large city a policy would change, and why. */
public final class PolicyTrials implements AutoCloseable {

    private static final int ENTERPRISES = 200_000;

    /** Every tenth code would turn yellow. */
    private static final String POLICY = """
            {"purpose": "a blue rating counts", "rules": [
              {"code": "major-finding-open", "kind": "FINDING", "grades": ["MAJOR"], "onceOverdue": false,
               "status": "RED", "remedy": "pass-reinspection"},
              {"code": "finding-overdue", "kind": "FINDING", "grades": ["GENERAL"], "onceOverdue": true,
               "status": "YELLOW", "remedy": "pass-reinspection"},
              {"code": "alarm-critical", "kind": "ALARM", "grades": ["HIGH_HIGH", "LOW_LOW"], "onceOverdue": false,
               "status": "RED", "remedy": "return-to-normal"},
              {"code": "credential-expired", "kind": "CREDENTIAL", "grades": ["LICENCE"], "onceOverdue": true,
               "status": "YELLOW", "remedy": "renew-credential"},
              {"code": "rating-raised", "kind": "RATING", "grades": ["BLUE"], "onceOverdue": false,
               "status": "YELLOW", "remedy": "be-rated-again"}]}
            """;

    private final Suite suite;
    private final Door gateway;
    private final Identities identities;
    private final Section section = new Section("A policy tried on the whole city");

    public PolicyTrials(Suite suite) {
        this.suite = suite;
        this.gateway = Door.at(suite.ports().gateway(), 1);
        this.identities = new Identities(suite.ports().settings());
    }

    public Section measure(int rounds) throws Exception {
        try (var _ = TestCity.of(suite.databases(), ENTERPRISES)) {
            var version = post("/api/v1/code-policies", POLICY).path("version").asInt();
            for (var round = 0; round < rounds; round++) {
                var begin = System.nanoTime();
                var trial = post("/api/v1/code-policies/" + version + "/trials", "");
                section.add("trial", "s", seconds(System.nanoTime() - begin));
                section.add("codes", "codes", trial.path("codes").asInt());
                section.add(
                        "that would change", "codes", trial.path("differences").asInt());
            }
        }
        return section;
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        var headers = Map.of(
                "Authorization", identities.person("supervisor"),
                "Content-Type", "application/json",
                "Idempotency-Key", UUID.randomUUID().toString());
        return gateway.post(path, headers, Buffer.buffer(body)).expect(201).json();
    }

    private static double seconds(long nanos) {
        return Duration.ofNanos(nanos).toMillis() / 1_000.0;
    }

    @Override
    public void close() {
        gateway.close();
        identities.close();
    }
}
