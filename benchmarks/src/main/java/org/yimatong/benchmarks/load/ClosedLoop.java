package org.yimatong.benchmarks.load;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** So many callers, each of whom calls again as soon as the last call is answered. */
public record ClosedLoop(int callers, Duration duration) {

    /** From so many failures on, a load measures nothing. */
    private static final int TOLERATED_FAILURES = 1_000;

    /**
     * Loads for the duration.
     *
     * @throws IllegalStateException if too many calls fail
     */
    public LoadResult run(Call call) throws InterruptedException {
        var run = new Run(call, System.nanoTime() + duration.toNanos());
        long begin = System.nanoTime();
        var threads = IntStream.range(0, callers)
                .mapToObj(caller -> Thread.ofVirtual().name("caller " + caller).start(() -> run.callAgain(caller)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        return run.result(Duration.ofNanos(System.nanoTime() - begin));
    }

    private static final class Run {

        private final Call call;
        private final long end;
        private final Latencies latencies = new Latencies();
        private final LongAdder achieved = new LongAdder();
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();
        private final CountDownLatch tolerance = new CountDownLatch(TOLERATED_FAILURES);

        Run(Call call, long end) {
            this.call = call;
            this.end = end;
        }

        void callAgain(int caller) {
            for (long turn = 0; System.nanoTime() < end && tolerance.getCount() > 0; turn++) {
                long begin = System.nanoTime();
                try {
                    achieved.add(call.make(caller, turn));
                    latencies.add(System.nanoTime() - begin);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                } catch (Exception e) {
                    failures.add(e.toString());
                    tolerance.countDown();
                }
            }
        }

        LoadResult result(Duration elapsed) {
            var first = failures.stream().findFirst();
            if (tolerance.getCount() == 0) {
                throw new IllegalStateException("Too many calls failed, first: " + first.orElse(""));
            }
            return new LoadResult(achieved.sum(), failures.size(), first, elapsed, latencies);
        }
    }
}
