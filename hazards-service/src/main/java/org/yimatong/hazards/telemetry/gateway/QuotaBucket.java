package org.yimatong.hazards.telemetry.gateway;

import java.time.Duration;

/**
 * What is left of a quota now. It fills at the quota's rate, up to the burst. As long as anything is left a message is
 * taken; what it costs beyond that is owed, and nothing is taken until it is paid off. A message larger than the burst
 * is therefore possible, and in the long run nobody gets more than the rate.
 */
final class QuotaBucket {

    private static final double NANOS_PER_SECOND = 1e9;

    private Quota quota;
    private double left;
    private long filledAt;

    /** @param nanos as all instants here, of a clock that never jumps */
    QuotaBucket(Quota quota, long nanos) {
        this.quota = quota;
        this.left = quota.burst();
        this.filledAt = nanos;
    }

    /** What was left stays, up to the new burst. */
    synchronized void become(Quota changed, long nanos) {
        if (!changed.equals(quota)) {
            fill(nanos);
            quota = changed;
            left = Math.min(left, changed.burst());
        }
    }

    /** Takes what a message costs, unless nothing is left; zero if it was taken, else how long nothing will be left. */
    synchronized Duration take(int cost, long nanos) {
        fill(nanos);
        if (left > 0) {
            left -= cost;
            return Duration.ZERO;
        }
        // one reading more than nothing
        return Duration.ofNanos((long) Math.ceil((1 - left) * NANOS_PER_SECOND / quota.readingsPerSecond()));
    }

    synchronized Quota quota() {
        return quota;
    }

    private void fill(long nanos) {
        var elapsed = (nanos - filledAt) / NANOS_PER_SECOND;
        left = Math.min(quota.burst(), left + elapsed * quota.readingsPerSecond());
        filledAt = nanos;
    }
}
