package org.yimatong.benchmarks.lookups;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.CpuUse;
import org.yimatong.benchmarks.suite.Suite;

/** Loads one target after the other with look-ups, and writes down what came of it. */
final class Turns {

    private static final String PER_SECOND = "requests/s";
    /** Until then the JVM compiles, on the cores that the look-ups want. */
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private static final int ROUNDS_OF_WARM_UP = 5;

    private final Suite suite;
    private final Duration round;
    private final Section section;
    private final List<Target> targets;
    private final Wrk wrk;

    /** @param tokens of the codes that are looked at, in turn */
    Turns(Suite suite, Duration round, Section section, List<Target> targets, List<String> tokens) throws IOException {
        this.suite = suite;
        this.round = round;
        this.section = section;
        this.targets = targets;
        var file = Files.write(suite.place().results().resolve("tokens.txt"), tokens);
        this.wrk = new Wrk(suite.place().root().resolve("benchmarks/look-ups.lua"), file);
    }

    void warmUp() throws IOException, InterruptedException {
        var someRounds = round.multipliedBy(ROUNDS_OF_WARM_UP);
        var shorter = someRounds.compareTo(WARM_UP) < 0 ? someRounds : WARM_UP;
        for (var target : targets) {
            wrk.load(target.port(), target.accept(), shorter);
        }
    }

    /** @param when stands behind the name of each row; may be empty */
    void load(String when) throws IOException, InterruptedException {
        for (var target : targets) {
            var before = CpuUse.now(suite);
            var outcome = wrk.load(target.port(), target.accept(), round);
            section.add(target.name() + when, PER_SECOND, outcome.requestsPerSecond());
            section.note("%s: p50 %.2f ms, p99 %.2f ms, failures %d; cores: %s"
                    .formatted(
                            target.name() + when,
                            outcome.p50(),
                            outcome.p99(),
                            outcome.failures(),
                            CpuUse.now(suite).since(before)));
        }
    }
}
