package org.yimatong.benchmarks.codes;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/**
 * Announces so many changes a second at fixed instants, each code in turn, and a watermark each second, until it is
 * closed. A late one does not delay the next.
 */
public final class SteadyChanges implements AutoCloseable {

    private static final long SLOT_NANOS = Duration.ofMillis(10).toNanos();
    private static final long SLOTS_PER_SECOND = Duration.ofSeconds(1).toNanos() / SLOT_NANOS;

    /** A prime, so that it comes to each code, and to any part of them as often as to any other. */
    private static final long STRIDE = 7_919;

    private final CodeTopic topic;
    private final int codes;
    private final int perSecond;
    private final long firstVersion;
    private final Thread thread = Thread.ofPlatform().name("changes").daemon().unstarted(this::run);
    private volatile boolean isOver;
    private volatile @Nullable RuntimeException trouble;
    private volatile long sent;
    private volatile @Nullable CodeChanged last;

    private SteadyChanges(CodeTopic topic, int codes, int perSecond, long firstVersion) {
        this.topic = topic;
        this.codes = codes;
        this.perSecond = perSecond;
        this.firstVersion = firstVersion;
    }

    /**
     * Begins.
     *
     * @param codes the first so many change in turn
     * @param perSecond changes of all of them together; with none there are watermarks only
     * @param firstVersion greater than that of any of these codes
     */
    public static SteadyChanges begin(CodeTopic topic, int codes, int perSecond, long firstVersion) {
        var changes = new SteadyChanges(topic, codes, perSecond, firstVersion);
        changes.thread.start();
        return changes;
    }

    /** How many changes were due by the end of a slot, counted from 0. */
    static long dueBy(long slot, int perSecond) {
        return (slot + 1) * perSecond / SLOTS_PER_SECOND;
    }

    private void run() {
        try {
            long begin = System.nanoTime();
            for (long slot = 0; !isOver; slot++) {
                announceUntil(dueBy(slot, perSecond));
                if (slot % SLOTS_PER_SECOND == 0) {
                    topic.confirm();
                }
                LockSupport.parkNanos(begin + (slot + 1) * SLOT_NANOS - System.nanoTime());
            }
            topic.confirm();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            trouble = e;
        }
    }

    private void announceUntil(long due) {
        for (long number = sent; number < due; number++) {
            var change = ManyCodes.of(
                    (int) (number * STRIDE % codes),
                    firstVersion + number,
                    topic.clock().instant());
            topic.announce(change);
            last = change;
            sent = number + 1;
        }
    }

    /** How many were announced so far. */
    public long sent() {
        return sent;
    }

    /** The newest announcement; absent if there was none. */
    public @Nullable CodeChanged last() {
        return last;
    }

    /** Ends, and returns when Kafka has everything. */
    @Override
    public void close() throws InterruptedException {
        isOver = true;
        thread.join();
        if (trouble != null) {
            throw trouble;
        }
    }
}
