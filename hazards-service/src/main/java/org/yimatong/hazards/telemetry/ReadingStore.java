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
     * Keeps the readings, in the caller's transaction, which does so once. One that is kept already has no effect.
     *
     * @return those that were new, each once, in the order of the batch
     */
    ReadingBatch append(ReadingBatch readings);

    /**
     * Those that contradict what is kept: of the same sensor, time and sequence, with another value. Looks at whole
     * hours, so it is for the few that were not new.
     */
    ReadingBatch contradicting(ReadingBatch readings);

    /** The newest reading of each of these sensors by its own clock; sensors without any are missing. */
    Map<Integer, LatestReading> latest(Collection<Integer> sensors);

    /**
     * Readings of one sensor from an instant (inclusive) to another (exclusive), oldest first; none of a time of which
     * only rollups are left.
     */
    default List<Reading> series(int sensor, Instant from, Instant to, int limit) {
        return series(sensor, from, Long.MIN_VALUE, to, limit);
    }

    /**
     * The same, beginning within an instant.
     *
     * @param firstSequence least sequence of those observed at the first instant itself
     */
    List<Reading> series(int sensor, Instant from, long firstSequence, Instant to, int limit);

    /**
     * What one sensor read, summed up minute by minute or hour by hour, oldest first. Stretches are whole: the first is
     * the one in which {@code from} lies, the last begins before {@code to}.
     */
    Rollups rollups(int sensor, Resolution resolution, Instant from, Instant to);
}
