package org.yimatong.hazards.telemetry.packing;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.yimatong.hazards.telemetry.Rollups;

/**
 * Rollups of one sensor as few bytes: begins, counts and first values; of stretches with more than one reading also
 * least, greatest, mean and last. Used by one thread; close it after use.
 */
public final class RollupPacker implements AutoCloseable {

    private final Squeeze squeeze = new Squeeze();
    private final ByteSink sink = new ByteSink();

    /** All of them, at least one. */
    public byte[] pack(Rollups rollups) {
        var counts = rollups.counts();
        sink.clear();
        sink.unsigned(counts.length);
        LongColumn.write(sink, rollups.startsAt(), 0, counts.length);
        LongColumn.write(sink, counts, 0, counts.length);
        DoubleColumn.write(sink, rollups.first(), 0, counts.length);
        IntPredicate several = index -> counts[index] > 1;
        write(rollups.least(), several);
        write(rollups.greatest(), several);
        write(rollups.means(), several);
        write(rollups.last(), several);
        return squeeze.squeeze(sink);
    }

    private void write(double[] column, IntPredicate chosen) {
        var values = IntStream.range(0, column.length)
                .filter(chosen)
                .mapToDouble(index -> column[index])
                .toArray();
        if (values.length > 0) {
            DoubleColumn.write(sink, values, 0, values.length);
        }
    }

    /**
     * Adds those that begin from one instant (inclusive) to another (exclusive), both as
     * {@link org.yimatong.hazards.telemetry.EpochMicros}.
     */
    public void unpack(byte[] packed, long from, long to, Rollups into) {
        var source = squeeze.release(packed);
        var size = Math.toIntExact(source.unsigned());
        var starts = new long[size];
        var counts = new long[size];
        var first = new double[size];
        LongColumn.read(source, starts, 0, size);
        LongColumn.read(source, counts, 0, size);
        DoubleColumn.read(source, first, 0, size);
        var least = read(source, counts, first);
        var greatest = read(source, counts, first);
        var means = read(source, counts, first);
        var last = read(source, counts, first);
        for (var i = 0; i < size; i++) {
            if (starts[i] >= from && starts[i] < to) {
                into.add(starts[i], counts[i], least[i], greatest[i], means[i], first[i], last[i]);
            }
        }
    }

    private static double[] read(ByteSource source, long[] counts, double[] first) {
        var several = IntStream.range(0, counts.length)
                .filter(index -> counts[index] > 1)
                .toArray();
        var column = first.clone();
        if (several.length > 0) {
            var values = new double[several.length];
            DoubleColumn.read(source, values, 0, values.length);
            for (var i = 0; i < several.length; i++) {
                column[several[i]] = values[i];
            }
        }
        return column;
    }

    @Override
    public void close() {
        squeeze.close();
    }
}
