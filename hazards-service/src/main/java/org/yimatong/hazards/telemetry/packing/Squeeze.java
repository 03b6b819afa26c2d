package org.yimatong.hazards.telemetry.packing;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Takes repetition out of small blocks (raw Deflate, RFC 1951). Used by one thread; close it after use. */
final class Squeeze implements AutoCloseable {

    private static final int AS_IT_IS = 1;
    private static final int DEFLATED = 2;

    private @Nullable Deflater deflater;
    private @Nullable Inflater inflater;
    private final ByteSink header = new ByteSink();
    private byte[] room = new byte[4_096];

    /** One byte says how; deflated bytes follow the length that they had. */
    byte[] squeeze(ByteSink plain) {
        header.clear();
        header.octet(DEFLATED);
        header.unsigned(plain.size());
        var begin = header.size();
        if (room.length < begin + plain.size()) {
            room = new byte[begin + plain.size()];
        }
        System.arraycopy(header.bytes(), 0, room, 0, begin);
        var fresh = deflater();
        fresh.setInput(plain.bytes(), 0, plain.size());
        fresh.finish();
        var length = fresh.deflate(room, begin, plain.size());
        return fresh.finished() ? Arrays.copyOf(room, begin + length) : asItIs(plain);
    }

    private static byte[] asItIs(ByteSink plain) {
        var bytes = new byte[1 + plain.size()];
        bytes[0] = AS_IT_IS;
        System.arraycopy(plain.bytes(), 0, bytes, 1, plain.size());
        return bytes;
    }

    /** @throws IllegalStateException if these bytes were not squeezed here */
    ByteSource release(byte[] squeezed) {
        return switch (squeezed[0]) {
            case AS_IT_IS -> new ByteSource(squeezed, 1);
            case DEFLATED -> new ByteSource(inflated(squeezed), 0);
            default -> throw new IllegalStateException("Packed in an unknown way: " + squeezed[0]);
        };
    }

    /** The source that follows must be read before the next is released. */
    private byte[] inflated(byte[] squeezed) {
        var source = new ByteSource(squeezed, 1);
        var length = Math.toIntExact(source.unsigned());
        if (room.length < length) {
            room = new byte[length];
        }
        var fresh = inflater();
        fresh.setInput(squeezed, source.position(), squeezed.length - source.position());
        try {
            if (fresh.inflate(room, 0, length) != length) {
                throw new IllegalStateException("Packed readings end too early");
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
        return room;
    }

    /** Each of them has memory of its own outside the heap, so it is made when it is needed, and used again. */
    private Deflater deflater() {
        var present = deflater;
        if (present == null) {
            present = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            deflater = present;
        }
        present.reset();
        return present;
    }

    private Inflater inflater() {
        var present = inflater;
        if (present == null) {
            present = new Inflater(true);
            inflater = present;
        }
        present.reset();
        return present;
    }

    @Override
    public void close() {
        if (deflater != null) {
            deflater.end();
        }
        if (inflater != null) {
            inflater.end();
        }
    }
}
