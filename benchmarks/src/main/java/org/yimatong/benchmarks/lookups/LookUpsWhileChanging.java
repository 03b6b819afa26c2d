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

/**
 * What is left of the look-ups while a thousand codes a second change: of the whole city, and, as no city will see it,
 * all of them among those that are looked at.
 */
public final class LookUpsWhileChanging {

    private static final int CHANGES_PER_SECOND = 1_000;
    private static final String CHANGING = ", %,d codes/s changing".formatted(CHANGES_PER_SECOND);

    /** Each code that is looked at changes every other second. */
    private static final String ALL_SEEN = CHANGING + ", all of them looked at";

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

    /** In each round each target while nothing changes, and while a thousand codes a second do. */
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
            load(0, codes, turns::warmUp);
            for (int i = 0; i < rounds; i++) {
                load(0, codes, () -> turns.load(""));
                load(CHANGES_PER_SECOND, codes, () -> turns.load(CHANGING));
                load(CHANGES_PER_SECOND, LOOKED_AT, () -> turns.load(ALL_SEEN));
            }
        }
        Target.addRatios(section, "");
        Target.addRatios(section, CHANGING);
        Target.addRatios(section, ALL_SEEN);
        section.note("wrk 2 threads, 64 connections, %,d codes of %,d; the page has %d bytes, the JSON %d"
                .formatted(LOOKED_AT, codes, html, json));
        section.note("changes go to the gateway by Kafka, acks=all; the yardstick is measured under the same changes");
        return section;
    }

    private interface Load {
        void run() throws IOException, InterruptedException;
    }

    /** @param changing the first so many codes */
    private void load(int perSecond, int changing, Load load) throws Exception {
        long begin = System.nanoTime();
        try (var changes = SteadyChanges.begin(topic, changing, perSecond, version)) {
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
