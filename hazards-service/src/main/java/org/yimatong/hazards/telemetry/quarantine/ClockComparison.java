package org.yimatong.hazards.telemetry.quarantine;

/**
 * Compares the clock of one sensor with ours, over a window of time: what counts is the greatest difference in it. All
 * times in microseconds.
 */
final class ClockComparison {

    private static final long NOTHING = Long.MIN_VALUE;
    private static final long WORTH_STORING = 1_000_000;

    private final int sensor;
    private final long window;
    private long begunAt;
    private long greatest = NOTHING;
    private long greatestBefore = NOTHING;
    private long comparedAt;
    private long stored = NOTHING;
    private long storedAt;

    /** @param window after which a difference is forgotten, after twice the time at the latest */
    ClockComparison(int sensor, long window) {
        this.sensor = sensor;
        this.window = window;
    }

    int sensor() {
        return sensor;
    }

    /** A reading was observed by the sensor's clock, and received by ours. */
    synchronized void compare(long observedAt, long receivedAt) {
        if (receivedAt - begunAt >= window) {
            greatestBefore = receivedAt - begunAt >= 2 * window ? NOTHING : greatest;
            greatest = NOTHING;
            begunAt = receivedAt;
        }
        greatest = Math.max(greatest, observedAt - receivedAt);
        comparedAt = receivedAt;
    }

    /** How far the sensor's clock is ahead. */
    synchronized long ahead() {
        return Math.max(greatest, greatestBefore);
    }

    synchronized long comparedAt() {
        return comparedAt;
    }

    /** Whether what is stored differs by a second, or is as old as the window. Then it counts as stored. */
    synchronized boolean isToBeStored() {
        var ahead = ahead();
        if (comparedAt == storedAt
                || (stored != NOTHING && Math.abs(ahead - stored) < WORTH_STORING && comparedAt - storedAt < window)) {
            return false;
        }
        stored = ahead;
        storedAt = comparedAt;
        return true;
    }

    /** It was not stored after all. */
    synchronized void wasNotStored() {
        stored = NOTHING;
        storedAt = 0;
    }
}
