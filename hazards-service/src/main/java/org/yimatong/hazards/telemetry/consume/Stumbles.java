package org.yimatong.hazards.telemetry.consume;

import java.util.HashMap;
import java.util.Map;

/** The record of each partition over which the consumer stumbles, and how often it did so. Used by one thread. */
final class Stumbles {

    private record Stone(long offset, int times) {}

    private final Map<Integer, Stone> stones = new HashMap<>();

    /**
     * Counts another one.
     *
     * @return how often it was this record
     */
    int over(int partition, long offset) {
        return stones.merge(
                        partition,
                        new Stone(offset, 1),
                        (known, again) -> known.offset() == offset ? new Stone(offset, known.times() + 1) : again)
                .times();
    }
}
