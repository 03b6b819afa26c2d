package org.yimatong.hazards.telemetry.packing;

/** Reads what a {@link ByteSink} took. */
final class ByteSource {

    private static final int PAYLOAD = 0x7f;

    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes, int offset) {
        this.bytes = bytes;
        this.at = offset;
    }

    int octet() {
        return bytes[at++] & 0xff;
    }

    long unsigned() {
        long number = 0;
        for (var shift = 0; ; shift += 7) {
            var octet = bytes[at++];
            number |= (long) (octet & PAYLOAD) << shift;
            if (octet >= 0) {
                return number;
            }
        }
    }

    long signed() {
        var number = unsigned();
        return (number >>> 1) ^ -(number & 1);
    }

    int position() {
        return at;
    }
}
