package org.yimatong.benchmarks.suite;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits, but not for ever. */
public final class Await {

    /** Asking costs the suite something, too. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Await() {}

    /**
     * Asks until the answer is yes.
     *
     * @return how long it took
     * @throws IllegalStateException if it takes longer than this
     */
    public static Duration until(String what, Duration longest, Callable<Boolean> question) throws Exception {
        return until(what, longest, PAUSE, question);
    }

    /**
     * Asks until the answer is yes.
     *
     * @param pause between two questions, and so how exact the answer is
     * @return how long it took
     * @throws IllegalStateException if it takes longer than this
     */
    public static Duration until(String what, Duration longest, Duration pause, Callable<Boolean> question)
            throws Exception {
        long begin = System.nanoTime();
        while (!question.call()) {
            if (System.nanoTime() - begin > longest.toNanos()) {
                throw new IllegalStateException("Not within %d s: %s".formatted(longest.toSeconds(), what));
            }
            Thread.sleep(pause);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
