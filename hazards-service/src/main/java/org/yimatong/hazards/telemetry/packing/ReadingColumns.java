package org.yimatong.hazards.telemetry.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yimatong.hazards.telemetry.Reading;

/** Readings of one sensor, column by column. */
public final class ReadingColumns {

    private static final int FIRST_CAPACITY = 128;

    private int size;
    private long[] observedAt = new long[FIRST_CAPACITY];
    private long[] sequences = new long[FIRST_CAPACITY];
    private double[] values = new double[FIRST_CAPACITY];

    /** @param observed as {@link org.yimatong.hazards.telemetry.EpochMicros} */
    public void add(long observed, long sequence, double value) {
        var index = grow(1);
        observedAt[index] = observed;
        sequences[index] = sequence;
        values[index] = value;
    }

    /** Makes room. @return index of the first new reading, whose columns are to be filled */
    int grow(int more) {
        var begin = size;
        size += more;
        if (size > observedAt.length) {
            var capacity = Math.max(size, 2 * observedAt.length);
            observedAt = Arrays.copyOf(observedAt, capacity);
            sequences = Arrays.copyOf(sequences, capacity);
            values = Arrays.copyOf(values, capacity);
        }
        return begin;
    }

    public void clear() {
        size = 0;
    }

    /** These, by time and sequence from now on. */
    public ReadingColumns sorted() {
        for (var i = 1; i < size; i++) {
            if (isBefore(i, observedAt[i - 1], sequences[i - 1])) {
                sortRows();
                break;
            }
        }
        return this;
    }

    private void sortRows() {
        List<Reading> rows = new ArrayList<>(size);
        for (var i = 0; i < size; i++) {
            rows.add(new Reading(0, observedAt[i], sequences[i], values[i]));
        }
        rows.sort(Comparator.comparingLong(Reading::observedAt).thenComparingLong(Reading::sequence));
        size = 0;
        rows.forEach(row -> add(row.observedAt(), row.sequence(), row.value()));
    }

    /** Whether there is a reading of this time and sequence; only once they are sorted. */
    public boolean has(long observed, long sequence) {
        var index = firstFrom(observed, sequence);
        return index < size && observedAt[index] == observed && sequences[index] == sequence;
    }

    /** Index of the first reading of this time and sequence or later ones; only once they are sorted. */
    public int firstFrom(long observed, long sequence) {
        var low = 0;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (isBefore(middle, observed, sequence)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(int index, long observed, long sequence) {
        return observedAt[index] < observed || (observedAt[index] == observed && sequences[index] < sequence);
    }

    /** Where a part that begins at {@code from} ends: after so many readings, and not between two of one instant. */
    public int partEnd(int from, int most) {
        var end = Math.min(size, from + most);
        while (end < size && observedAt[end] == observedAt[end - 1]) {
            end++;
        }
        return end;
    }

    public int size() {
        return size;
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

    long[] observedAt() {
        return observedAt;
    }

    long[] sequences() {
        return sequences;
    }

    double[] values() {
        return values;
    }
}
