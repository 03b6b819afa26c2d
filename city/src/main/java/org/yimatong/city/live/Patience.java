package org.yimatong.city.live;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yimatong.city.door.Refused;
import org.yimatong.city.telemetry.Backoff;

/** Tries a step again until it succeeds, within a bounded time. */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final Duration longest;
    private final Consumer<String> log;

    Patience(Duration longest, Consumer<String> log) {
        this.longest = longest;
        this.log = log;
    }

    /**
     * A step that may not succeed yet.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Step<T> {

        /**
         * Tries once.
         *
         * @return null if it must be tried again
         * @throws IOException if it must be tried again, because of this
         */
        @Nullable
        T attempt() throws IOException, InterruptedException;
    }

    /**
     * The result of the first attempt that succeeds.
     *
     * @param what the step in words, told while it is waited for
     * @throws IOException if the time is over
     */
    <T> T until(String what, Step<T> step) throws IOException, InterruptedException {
        var backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        long end = System.nanoTime() + longest.toNanos();
        var said = "";
        while (true) {
            var reason = "not yet";
            var trouble = reason;
            try {
                var result = step.attempt();
                if (result != null) {
                    return result;
                }
            } catch (IOException e) {
                reason = String.valueOf(e.getMessage());
                trouble = Refused.trouble(e);
            }
            if (System.nanoTime() > end) {
                throw new IOException("Gave up after %d s: %s (%s)".formatted(longest.toSeconds(), what, reason));
            }
            if (!said.equals(trouble)) {
                said = trouble;
                log.accept("waiting: %s (%s)".formatted(what, reason));
            }
            backoff.pause();
        }
    }
}
