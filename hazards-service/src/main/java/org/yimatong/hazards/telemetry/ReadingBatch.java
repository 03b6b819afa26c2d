package org.yimatong.hazards.telemetry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.function.IntPredicate;

/** Many readings, column by column: that is how they travel to the database, and it spares an object for each. */
public final class ReadingBatch {

    private static final int FIRST_CAPACITY = 1_024;

    private int size;
    private int[] sensors = new int[FIRST_CAPACITY];
    private long[] observedAt = new long[FIRST_CAPACITY];
    private long[] sequences = new long[FIRST_CAPACITY];
    private double[] values = new double[FIRST_CAPACITY];
    private long[] receivedAt = new long[FIRST_CAPACITY];

    /**
     * Adds a reading.
     *
     * @param observed as {@link EpochMicros}
     * @param received when this suite received it, as {@link EpochMicros}
     */
    public void add(int sensor, long observed, long sequence, double value, long received) {
        if (size == sensors.length) {
            grow();
        }
        sensors[size] = sensor;
        observedAt[size] = observed;
        sequences[size] = sequence;
        values[size] = value;
        receivedAt[size] = received;
        size++;
    }

    /** Adds a reading of another batch. */
    public void add(ReadingBatch other, int index) {
        add(
                other.sensors[index],
                other.observedAt[index],
                other.sequences[index],
                other.values[index],
                other.receivedAt[index]);
    }

    /** Adds all readings of another batch. */
    public void addAll(ReadingBatch other) {
        for (var i = 0; i < other.size; i++) {
            add(other, i);
        }
    }

    /** Whether any of them was observed before this instant, as {@link EpochMicros}. */
    public boolean hasBefore(long instant) {
        for (var i = 0; i < size; i++) {
            if (observedAt[i] < instant) {
                return true;
            }
        }
        return false;
    }

    /** Those observed from one instant (inclusive) to another (exclusive), both as {@link EpochMicros}. */
    public ReadingBatch between(long from, long to) {
        var chosen = new ReadingBatch();
        for (var i = 0; i < size; i++) {
            if (observedAt[i] >= from && observedAt[i] < to) {
                chosen.add(this, i);
            }
        }
        return chosen;
    }

    /** The readings of these sensors only. */
    public ReadingBatch only(IntPredicate sensor) {
        var chosen = new ReadingBatch();
        for (var i = 0; i < size; i++) {
            if (sensor.test(sensors[i])) {
                chosen.add(this, i);
            }
        }
        return chosen;
    }

    /** Those that stand in the other batch too, each once; in the order here. */
    public ReadingBatch common(ReadingBatch other) {
        var identities = new HashSet<Identity>();
        for (var i = 0; i < other.size; i++) {
            identities.add(other.identity(i));
        }
        var chosen = new ReadingBatch();
        for (var i = 0; i < size; i++) {
            if (identities.remove(identity(i))) {
                chosen.add(this, i);
            }
        }
        return chosen;
    }

    /** By which a reading is known: sent again, it is the same. */
    private record Identity(int sensor, long observedAt, long sequence) {}

    private Identity identity(int index) {
        return new Identity(sensors[index], observedAt[index], sequences[index]);
    }

    private void grow() {
        var capacity = 2 * size;
        sensors = Arrays.copyOf(sensors, capacity);
        observedAt = Arrays.copyOf(observedAt, capacity);
        sequences = Arrays.copyOf(sequences, capacity);
        values = Arrays.copyOf(values, capacity);
        receivedAt = Arrays.copyOf(receivedAt, capacity);
    }

    public int size() {
        return size;
    }

    public int sensor(int index) {
        return sensors[index];
    }

    public long observedAt(int index) {
        return observedAt[index];
    }

    public long sequence(int index) {
        return sequences[index];
    }

    public double value(int index) {
        return values[index];
    }

    public long receivedAt(int index) {
        return receivedAt[index];
    }

    public int[] sensors() {
        return Arrays.copyOf(sensors, size);
    }

    public long[] observedAt() {
        return Arrays.copyOf(observedAt, size);
    }

    public long[] sequences() {
        return Arrays.copyOf(sequences, size);
    }

    public double[] values() {
        return Arrays.copyOf(values, size);
    }
}
