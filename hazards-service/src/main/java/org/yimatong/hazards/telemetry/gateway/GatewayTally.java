package org.yimatong.hazards.telemetry.gateway;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What became of a data gateway's messages since this was last stored. */
final class GatewayTally {

    /**
     * What was counted.
     *
     * @param overQuota messages; the others are readings
     */
    record Counted(Instant lastSeenAt, long accepted, long duplicate, long rejected, long overQuota) {}

    private final LongAdder accepted = new LongAdder();
    private final LongAdder duplicate = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final LongAdder overQuota = new LongAdder();
    private final AtomicReference<@Nullable Instant> lastSeenAt = new AtomicReference<>();

    void seen(Instant now) {
        lastSeenAt.set(now);
    }

    void judged(long acceptedReadings, long duplicateReadings, long rejectedReadings) {
        accepted.add(acceptedReadings);
        duplicate.add(duplicateReadings);
        rejected.add(rejectedReadings);
    }

    void refusedOverQuota() {
        overQuota.increment();
    }

    /** What was counted, which is forgotten here; null if nothing was seen. */
    @Nullable
    Counted drain() {
        var seen = lastSeenAt.getAndSet(null);
        return seen == null
                ? null
                : new Counted(
                        seen,
                        accepted.sumThenReset(),
                        duplicate.sumThenReset(),
                        rejected.sumThenReset(),
                        overQuota.sumThenReset());
    }

    /** It could not be stored, and counts on. */
    void takeBack(Counted counted) {
        judged(counted.accepted(), counted.duplicate(), counted.rejected());
        overQuota.add(counted.overQuota());
        lastSeenAt.compareAndSet(null, counted.lastSeenAt());
    }
}
