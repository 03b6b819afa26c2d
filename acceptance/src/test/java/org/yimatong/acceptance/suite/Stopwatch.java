package org.yimatong.acceptance.suite;

import java.time.Duration;

/** Says how long a step took. Nothing is asserted of it: machines differ, and benchmarks measure. */
public record Stopwatch(long startedAtNanos) {

    public static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    public void stop(String step) {
        var took = Duration.ofNanos(System.nanoTime() - startedAtNanos);
        System.out.printf("  took %,7d ms: %s%n", took.toMillis(), step);
    }
}
