package org.yimatong.kit.limit;

import java.time.Duration;
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

    /** Zero if one more may come now, which is counted; else how long none may. */
    Duration take(long nanos) {
        while (true) {
            var before = over.get();
            var after = Math.max(before - nanos, 0) + step;
            if (after > lead) {
                return Duration.ofNanos(after - lead);
            }
            if (over.compareAndSet(before, nanos + after)) {
                return Duration.ZERO;
            }
        }
    }
}
