package org.yimatong.benchmarks.load;

import java.time.Duration;
import java.util.Optional;

/**
 * What a load brought about.
 *
 * @param achieved sum of what the calls achieved, in whatever they count
 * @param failures calls that were not answered as they should be
 * @param firstFailure what was wrong with the first of them
 */
public record LoadResult(
        long achieved, long failures, Optional<String> firstFailure, Duration elapsed, Latencies latencies) {

    public double achievedPerSecond() {
        return achieved / (elapsed.toNanos() / 1e9);
    }

    public double callsPerSecond() {
        return latencies.count() / (elapsed.toNanos() / 1e9);
    }

    /** What to say of failures, if there were any. */
    public Optional<String> complaint(String who) {
        return firstFailure.map(first ->
                "%s: %d of %d calls failed, first: %s".formatted(who, failures, failures + latencies.count(), first));
    }
}
