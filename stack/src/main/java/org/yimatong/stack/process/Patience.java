package org.yimatong.stack.process;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: politely first, by force when that takes too long. */
final class Patience {

    /** The first end after a build also writes the archive of the classes. */
    private static final Duration TO_END_POLITELY = Duration.ofSeconds(40);

    private static final Duration TO_END_BY_FORCE = Duration.ofSeconds(5);

    void end(ProcessHandle process) {
        process.destroy();
        if (!gone(process, TO_END_POLITELY)) {
            process.destroyForcibly();
            gone(process, TO_END_BY_FORCE);
        }
    }

    private static boolean gone(ProcessHandle process, Duration limit) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
