package org.yimatong.hazards.telemetry.packing;

/**
 * Doubles, bit for bit. Where all of them are decimals of few places, as sensors have them, they are whole numbers of
 * that place and written by their differences; otherwise the bytes of equal rank stand together, each value as the bits
 * in which it differs from the one before, so that compression finds what repeats.
 */
final class DoubleColumn {

    private static final int MOST_PLACES = 12;
    private static final int NO_DECIMALS = 255;
    private static final double LARGEST_EXACT = 0x1p53;
    private static final double[] POWERS = new double[MOST_PLACES + 1];

    static {
        POWERS[0] = 1;
        for (var places = 1; places <= MOST_PLACES; places++) {
            POWERS[places] = POWERS[places - 1] * 10;
        }
    }

    private DoubleColumn() {}

    static void write(ByteSink sink, double[] values, int from, int to) {
        var places = places(values, from, to);
        sink.octet(places);
        if (places == NO_DECIMALS) {
            writeBits(sink, values, from, to);
        } else {
            writeDecimals(sink, values, from, to, POWERS[places]);
        }
    }

    static void read(ByteSource source, double[] into, int from, int to) {
        var places = source.octet();
        if (places == NO_DECIMALS) {
            readBits(source, into, from, to);
        } else {
            readDecimals(source, into, from, to, POWERS[places]);
        }
    }

    /** Least decimal places by which all these values come back bit for bit; {@link #NO_DECIMALS} if there are none. */
    private static int places(double[] values, int from, int to) {
        var places = 0;
        for (var i = from; i < to; i++) {
            while (!isDecimal(values[i], POWERS[places])) {
                if (++places > MOST_PLACES) {
                    return NO_DECIMALS;
                }
            }
        }
        for (var i = from; i < to; i++) {
            if (!isDecimal(values[i], POWERS[places])) {
                return NO_DECIMALS;
            }
        }
        return places;
    }

    /** The whole number in between loses the sign of -0.0, which is therefore none. */
    private static boolean isDecimal(double value, double power) {
        var scaled = Math.rint(value * power);
        return Math.abs(scaled) < LARGEST_EXACT
                && Double.doubleToRawLongBits((long) scaled / power) == Double.doubleToRawLongBits(value);
    }

    private static void writeDecimals(ByteSink sink, double[] values, int from, int to, double power) {
        var before = 0L;
        for (var i = from; i < to; i++) {
            var scaled = (long) Math.rint(values[i] * power);
            sink.signed(scaled - before);
            before = scaled;
        }
    }

    private static void readDecimals(ByteSource source, double[] into, int from, int to, double power) {
        var scaled = 0L;
        for (var i = from; i < to; i++) {
            scaled += source.signed();
            into[i] = scaled / power;
        }
    }

    private static void writeBits(ByteSink sink, double[] values, int from, int to) {
        for (var shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            var before = 0L;
            for (var i = from; i < to; i++) {
                var bits = Double.doubleToRawLongBits(values[i]);
                sink.octet((int) ((bits ^ before) >>> shift));
                before = bits;
            }
        }
    }

    private static void readBits(ByteSource source, double[] into, int from, int to) {
        var bits = new long[to - from];
        for (var shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (var i = 0; i < bits.length; i++) {
                bits[i] |= (long) source.octet() << shift;
            }
        }
        var before = 0L;
        for (var i = 0; i < bits.length; i++) {
            before ^= bits[i];
            into[from + i] = Double.longBitsToDouble(before);
        }
    }
}
