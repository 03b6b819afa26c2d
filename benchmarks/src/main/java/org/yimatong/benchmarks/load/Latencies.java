package org.yimatong.benchmarks.load;

import java.util.Arrays;

/** How long each call took. Kept one by one, not in classes, so that the worst are exact. */
public final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[1024];
    private int count;
    private boolean sorted;

    public synchronized void add(long elapsedNanos) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = elapsedNanos;
        sorted = false;
    }

    /** The time that this share of the calls did not exceed. */
    public synchronized double milliseconds(double share) {
        if (count == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        if (!sorted) {
            Arrays.sort(nanos, 0, count);
            sorted = true;
        }
        int rank = (int) Math.ceil(share * count);
        return nanos[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }

    public synchronized void clear() {
        count = 0;
    }

    public synchronized int count() {
        return count;
    }
}
