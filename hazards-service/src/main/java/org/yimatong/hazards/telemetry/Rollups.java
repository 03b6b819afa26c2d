package org.yimatong.hazards.telemetry;

import java.util.Arrays;

/**
 * Readings of one sensor summed up stretch by stretch: least, greatest, mean, first and last value, and how many there
 * were, so that peaks survive. A stretch without readings is missing; nothing is made up in between.
 */
public final class Rollups {

    private static final int FIRST_CAPACITY = 64;

    private final Resolution resolution;
    private int size;
    private long[] startsAt = new long[FIRST_CAPACITY];
    private long[] counts = new long[FIRST_CAPACITY];
    private double[] least = new double[FIRST_CAPACITY];
    private double[] greatest = new double[FIRST_CAPACITY];
    private double[] means = new double[FIRST_CAPACITY];
    private double[] first = new double[FIRST_CAPACITY];
    private double[] last = new double[FIRST_CAPACITY];

    public Rollups(Resolution resolution) {
        this.resolution = resolution;
    }

    /**
     * Counts a reading in; they must come in the order of time and sequence.
     *
     * @param observedAt as {@link EpochMicros}
     */
    public void add(long observedAt, double value) {
        var start = resolution.floor(observedAt);
        if (size == 0 || startsAt[size - 1] != start) {
            add(start, 1, value, value, value, value, value);
            return;
        }
        var at = size - 1;
        var count = ++counts[at];
        least[at] = Math.min(least[at], value);
        greatest[at] = Math.max(greatest[at], value);
        // Divided before it is subtracted, so that no finite values overflow.
        var mean = means[at] + (value / count - means[at] / count);
        means[at] = Math.clamp(mean, least[at], greatest[at]);
        last[at] = value;
    }

    /** Adds a stretch as it was summed up before. */
    public void add(long start, long count, double min, double max, double mean, double begin, double end) {
        if (size == startsAt.length) {
            grow(2 * size);
        }
        startsAt[size] = start;
        counts[size] = count;
        least[size] = min;
        greatest[size] = max;
        means[size] = mean;
        first[size] = begin;
        last[size] = end;
        size++;
    }

    private void grow(int capacity) {
        startsAt = Arrays.copyOf(startsAt, capacity);
        counts = Arrays.copyOf(counts, capacity);
        least = Arrays.copyOf(least, capacity);
        greatest = Arrays.copyOf(greatest, capacity);
        means = Arrays.copyOf(means, capacity);
        first = Arrays.copyOf(first, capacity);
        last = Arrays.copyOf(last, capacity);
    }

    public Resolution resolution() {
        return resolution;
    }

    public int size() {
        return size;
    }

    /** When a stretch begins, as {@link EpochMicros}. */
    public long startsAt(int index) {
        return startsAt[index];
    }

    /** How many readings it has. */
    public long count(int index) {
        return counts[index];
    }

    public double least(int index) {
        return least[index];
    }

    public double greatest(int index) {
        return greatest[index];
    }

    public double mean(int index) {
        return means[index];
    }

    public double first(int index) {
        return first[index];
    }

    public double last(int index) {
        return last[index];
    }

    /** When each stretch begins, as {@link EpochMicros}; in this order are the other columns. */
    public long[] startsAt() {
        return Arrays.copyOf(startsAt, size);
    }

    public long[] counts() {
        return Arrays.copyOf(counts, size);
    }

    public double[] least() {
        return Arrays.copyOf(least, size);
    }

    public double[] greatest() {
        return Arrays.copyOf(greatest, size);
    }

    public double[] means() {
        return Arrays.copyOf(means, size);
    }

    public double[] first() {
        return Arrays.copyOf(first, size);
    }

    public double[] last() {
        return Arrays.copyOf(last, size);
    }
}
