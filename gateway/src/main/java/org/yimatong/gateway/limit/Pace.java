package org.yimatong.gateway.limit;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many requests a second in the long run, and so many at once after a pause. It remembers one instant only: when the
 * requests so far would be over if they came one by one (the generic cell rate algorithm of ITU-T I.371).
 */
final class Pace {

    private final long step;
    private final long lead;
    private final AtomicLong over;

    /** @param nanos as all instants here, of a clock that never jumps */
    Pace(int perSecond, int atOnce, long nanos) {
        this.step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.lead = step * atOnce;
        this.over = new AtomicLong(nanos);
    }

    /** Whether one more may come now; if so it is counted. */
    boolean admits(long nanos) {
        while (true) {
            var before = over.get();
            var after = Math.max(before - nanos, 0) + step;
            if (after > lead) {
                return false;
            }
            if (over.compareAndSet(before, nanos + after)) {
                return true;
            }
        }
    }
}
