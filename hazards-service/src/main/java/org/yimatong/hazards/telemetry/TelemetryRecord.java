package org.yimatong.hazards.telemetry;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The value of a record of the telemetry topic: accepted readings of one hazard source out of one message.
 *
 * <p>Big-endian. One byte version (1); int64 when the message was received; then, per reading, int32 number of the
 * sensor, int64 when it was observed, int64 sequence, float64 value. Times are {@link EpochMicros}. Another layout gets
 * another version, and readers keep knowing the old one as long as the topic keeps records of it.
 */
public final class TelemetryRecord {

    private static final byte VERSION = 1;
    private static final int HEADER = Byte.BYTES + Long.BYTES;
    private static final int READING = Integer.BYTES + 3 * Long.BYTES;

    private TelemetryRecord() {}

    public static byte[] write(long receivedAt, List<Reading> readings) {
        var bytes = ByteBuffer.allocate(HEADER + readings.size() * READING);
        bytes.put(VERSION).putLong(receivedAt);
        for (var reading : readings) {
            bytes.putInt(reading.sensor())
                    .putLong(reading.observedAt())
                    .putLong(reading.sequence())
                    .putDouble(reading.value());
        }
        return bytes.array();
    }

    /**
     * Adds the record's readings to the batch.
     *
     * @throws MalformedRecord if these bytes were not written by {@link #write}; the batch is then unchanged
     */
    public static void read(byte[] value, ReadingBatch into) {
        if (value.length < HEADER || (value.length - HEADER) % READING != 0) {
            throw new MalformedRecord("No record of telemetry has %d bytes".formatted(value.length));
        }
        var bytes = ByteBuffer.wrap(value);
        var version = bytes.get();
        if (version != VERSION) {
            throw new MalformedRecord("Version %d is not known here".formatted(version));
        }
        var receivedAt = bytes.getLong();
        while (bytes.hasRemaining()) {
            into.add(bytes.getInt(), bytes.getLong(), bytes.getLong(), bytes.getDouble(), receivedAt);
        }
    }

    /** The bytes are not those of a telemetry record. */
    public static class MalformedRecord extends RuntimeException {

        MalformedRecord(String explanation) {
            super(explanation);
        }
    }
}
