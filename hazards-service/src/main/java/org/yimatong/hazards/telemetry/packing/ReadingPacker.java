package org.yimatong.hazards.telemetry.packing;

/**
 * Readings of one sensor as few bytes. Their number, then the columns of times, sequences and values, squeezed. Used by
 * one thread; close it after use.
 */
public final class ReadingPacker implements AutoCloseable {

    private final Squeeze squeeze = new Squeeze();
    private final ByteSink sink = new ByteSink();

    /** The readings from one index to another (exclusive), at least one. */
    public byte[] pack(ReadingColumns readings, int from, int to) {
        sink.clear();
        sink.unsigned(to - from);
        LongColumn.write(sink, readings.observedAt(), from, to);
        LongColumn.write(sink, readings.sequences(), from, to);
        DoubleColumn.write(sink, readings.values(), from, to);
        return squeeze.squeeze(sink);
    }

    /** Adds what was packed. */
    public void unpack(byte[] packed, ReadingColumns into) {
        var source = squeeze.release(packed);
        var count = Math.toIntExact(source.unsigned());
        var from = into.grow(count);
        LongColumn.read(source, into.observedAt(), from, from + count);
        LongColumn.read(source, into.sequences(), from, from + count);
        DoubleColumn.read(source, into.values(), from, from + count);
    }

    @Override
    public void close() {
        squeeze.close();
    }
}
