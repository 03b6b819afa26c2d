package org.yimatong.hazards.telemetry.store;

import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.health.Steadiness;

/**
 * Where one sensor stands: its newest reading by its own clock. Remembers which state is stored, so that storing the
 * next one can tell whether anybody else has moved it.
 */
public final class SensorTrack {

    private final int sensor;
    private long observedAt = Long.MIN_VALUE;
    private long measuredAt = Long.MIN_VALUE;
    private long sequence = Long.MIN_VALUE;
    private double value;
    private long unchangedSince = Long.MIN_VALUE;
    private AlarmLevel level = AlarmLevel.NORMAL;
    private long receivedAt;
    private boolean stored;
    private long storedObservedAt;
    private long storedSequence;
    private boolean moved;

    public SensorTrack(int sensor) {
        this.sensor = sensor;
    }

    /** As it stands in the database. */
    void restore(long storedAt, long storedMeasuredAt, long storedAs, double storedValue, long storedUnchangedSince) {
        measuredAt = storedMeasuredAt;
        value = storedValue;
        unchangedSince = storedUnchangedSince;
        observedAt = storedAt;
        sequence = storedAs;
        markStored();
    }

    void markStored() {
        stored = true;
        storedObservedAt = observedAt;
        storedSequence = sequence;
        moved = false;
    }

    /**
     * Whether a reading is newer than all before; a late one changes no state.
     *
     * @param observed the earlier of when it was measured and received
     * @param measured by the sensor's clock; decides between readings that ran ahead and came together
     */
    public boolean isBefore(long observed, long measured, long sequenceNumber) {
        if (observed != observedAt) {
            return observed > observedAt;
        }
        return measured > measuredAt || (measured == measuredAt && sequenceNumber > sequence);
    }

    /**
     * Takes the newest reading; times as for {@link #isBefore}.
     *
     * @return whether it is the first since the state was stored
     */
    public boolean move(
            long observed, long measured, long sequenceNumber, double newValue, AlarmLevel newLevel, long received) {
        var first = !moved;
        unchangedSince = Steadiness.since(unchangedSince, observedAt, value, newValue, observed);
        observedAt = observed;
        measuredAt = measured;
        sequence = sequenceNumber;
        value = newValue;
        level = newLevel;
        receivedAt = received;
        moved = true;
        return first;
    }

    public int sensor() {
        return sensor;
    }

    /**
     * Of its newest reading, the earlier of when it was measured and received, as
     * {@link org.yimatong.hazards.telemetry.EpochMicros}.
     */
    public long observedAt() {
        return observedAt;
    }

    /** Of its newest reading, by the sensor's clock. */
    long measuredAt() {
        return measuredAt;
    }

    long sequence() {
        return sequence;
    }

    double value() {
        return value;
    }

    AlarmLevel level() {
        return level;
    }

    /** By {@link Steadiness#since}. */
    public long unchangedSince() {
        return unchangedSince;
    }

    long receivedAt() {
        return receivedAt;
    }

    boolean isStored() {
        return stored;
    }

    long storedObservedAt() {
        return storedObservedAt;
    }

    long storedSequence() {
        return storedSequence;
    }
}
