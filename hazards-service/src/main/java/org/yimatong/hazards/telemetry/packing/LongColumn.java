package org.yimatong.hazards.telemetry.packing;

/**
 * Whole numbers that rise steadily, such as times and sequences: the first, then how much each step differs from the
 * step before it, in the greatest unit that all steps are multiples of. Arithmetic wraps, so that any number comes
 * back.
 */
final class LongColumn {

    private LongColumn() {}

    static void write(ByteSink sink, long[] numbers, int from, int to) {
        var unit = unit(numbers, from, to);
        sink.unsigned(unit);
        sink.signed(numbers[from]);
        var step = 0L;
        for (var i = from + 1; i < to; i++) {
            var next = (numbers[i] - numbers[i - 1]) / unit;
            sink.signed(next - step);
            step = next;
        }
    }

    static void read(ByteSource source, long[] into, int from, int to) {
        var unit = source.unsigned();
        into[from] = source.signed();
        var step = 0L;
        for (var i = from + 1; i < to; i++) {
            step += source.signed();
            into[i] = into[i - 1] + step * unit;
        }
    }

    private static long unit(long[] numbers, int from, int to) {
        var unit = 0L;
        for (var i = from + 1; i < to && unit != 1; i++) {
            unit = commonDivisor(unit, Math.abs(numbers[i] - numbers[i - 1]));
        }
        return Math.max(unit, 1);
    }

    private static long commonDivisor(long one, long other) {
        var a = one;
        var b = other;
        while (b != 0) {
            var rest = a % b;
            a = b;
            b = rest;
        }
        return Math.abs(a);
    }
}
