package org.yimatong.benchmarks.lookups;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.yimatong.benchmarks.codes.CodeDoor;
import org.yimatong.benchmarks.codes.CodeSuite;
import org.yimatong.benchmarks.codes.CodeTopic;
import org.yimatong.benchmarks.codes.ManyCodes;
import org.yimatong.benchmarks.codes.SteadyChanges;
import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Await;

/** What is left of the look-ups while the codes that are looked at change, a thousand times a second. */
public final class LookUpsWhileChanging {

    private static final int CHANGES_PER_SECOND = 1_000;
    private static final String CHANGING = ", %,d codes/s changing".formatted(CHANGES_PER_SECOND);

    /** Each of them changes every other second. */
    private static final int LOOKED_AT = 2_000;

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final CodeSuite suite;
    private final Duration round;
    private final int codes;
    private final CodeTopic topic;
    private final CodeDoor gateway;
    private final Section section = new Section("Code look-ups while the codes change");
    private long version = 2;

    /** @param codes that the gateway holds */
    public LookUpsWhileChanging(CodeSuite suite, Duration round, int codes) {
        this.suite = suite;
        this.round = round;
        this.codes = Math.max(codes, LOOKED_AT);
        this.topic = suite.topic();
        this.gateway = suite.gateway();
    }

    /** In each round each target twice: while nothing changes, and while a thousand codes a second do. */
    public Section measure(int rounds) throws Exception {
        topic.renew();
        topic.fill(0, codes);
        gateway.awaitCodes(codes);
        int html = gateway.size(ManyCodes.token(1), "text/html");
        int json = gateway.size(ManyCodes.token(1), "application/json");
        int port = suite.suite().ports().yardsticks();
        try (var _ = Yardstick.start(Target.yardsticks(port, html, json))) {
            var targets = Target.all(suite.suite().ports().gateway(), port);
            var turns = new Turns(suite.suite(), round, section, targets, ManyCodes.tokens(LOOKED_AT));
            load(0, turns::warmUp);
            for (int i = 0; i < rounds; i++) {
                load(0, () -> turns.load(""));
                load(CHANGES_PER_SECOND, () -> turns.load(CHANGING));
            }
        }
        Target.addRatios(section, "");
        Target.addRatios(section, CHANGING);
        section.note("wrk 2 threads, 64 connections, %,d codes of %,d; the page has %d bytes, the JSON %d"
                .formatted(LOOKED_AT, codes, html, json));
        section.note("changes go to the gateway by Kafka, acks=all, one code after the other of those looked at; the"
                + " yardstick is measured under the same changes");
        return section;
    }

    private interface Load {
        void run() throws IOException, InterruptedException;
    }

    private void load(int perSecond, Load load) throws Exception {
        long begin = System.nanoTime();
        try (var changes = SteadyChanges.begin(topic, LOOKED_AT, perSecond, version)) {
            load.run();
            double seconds = (System.nanoTime() - begin) / 1e9;
            double lag = gateway.lag();
            changes.close();
            if (perSecond > 0) {
                kept(changes, seconds, lag);
            }
        }
    }

    /** Whether the gateway kept up: it shows the newest change of all, and soon. */
    private void kept(SteadyChanges changes, double seconds, double lag) throws Exception {
        var last = Objects.requireNonNull(changes.last());
        version += changes.sent();
        var delay = Await.until("the last change shown", LONGEST_DELAY, PAUSE, () -> gateway.shows(last));
        section.add("changes announced", "codes/s", changes.sent() / seconds);
        section.add("age of the oldest watermark under load", "s", lag);
        section.add("last change taken by Kafka until the gateway shows it", "ms", delay.toNanos() / 1e6);
    }
}
