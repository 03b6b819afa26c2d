package org.yimatong.hazards.telemetry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where readings are kept. Narrow on purpose: partitions, compression, roll-ups, or another kind of store altogether
 * stay behind it.
 */
public interface ReadingStore {

    /**
     * Keeps the readings, in the caller's transaction. One that is kept already has no effect.
     *
     * @return how many were new
     */
    int append(ReadingBatch readings);

    /** The newest reading of each of these sensors by its own clock; sensors without any are missing. */
    Map<Integer, LatestReading> latest(Collection<Integer> sensors);

    /** Readings of one sensor from an instant (inclusive) to another (exclusive), oldest first. */
    List<Reading> series(int sensor, Instant from, Instant to, int limit);
}
