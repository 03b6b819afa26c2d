package org.yimatong.hazards.telemetry.packing;

import java.util.Arrays;

/** Bytes that grow; small numbers take few of them. */
final class ByteSink {

    private static final int PAYLOAD = 0x7f;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[1_024];
    private int size;

    void octet(int octet) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) octet;
    }

    /** Seven bits a byte, lowest first. */
    void unsigned(long number) {
        var rest = number;
        while ((rest & ~PAYLOAD) != 0) {
            octet((int) (rest & PAYLOAD) | MORE);
            rest >>>= 7;
        }
        octet((int) rest);
    }

    /** Small for numbers near zero on either side. */
    void signed(long number) {
        unsigned((number << 1) ^ (number >> 63));
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }
}
