package org.yimatong.benchmarks.load;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * So many calls a second, at fixed instants: a late answer does not delay the next call, and the wait for a free
 * connection counts.
 */
public record FixedInstants(int callsPerSecond, Duration duration) {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** Calls for the duration, as one caller, and waits for the last answer. */
    public LoadResult run(Call call) throws InterruptedException {
        var latencies = new Latencies();
        var achieved = new LongAdder();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        var calls = duration.toNanos() * callsPerSecond / SECOND;
        long begin = System.nanoTime();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long turn = 0; turn < calls; turn++) {
                long number = turn;
                long due = begin + turn * SECOND / callsPerSecond;
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                callers.submit(() -> {
                    try {
                        achieved.add(call.make(0, number));
                        latencies.add(System.nanoTime() - due);
                    } catch (Exception e) {
                        failures.add(e.toString());
                    }
                });
            }
        }
        return new LoadResult(
                achieved.sum(),
                failures.size(),
                failures.stream().findFirst(),
                Duration.ofNanos(System.nanoTime() - begin),
                latencies);
    }
}
