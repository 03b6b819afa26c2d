package org.yimatong.hazards.telemetry.store;

/** Instants as {@link org.yimatong.hazards.telemetry.EpochMicros} in SQL. */
final class SqlTime {

    static final long HOUR = 3_600_000_000L;
    static final long DAY = 24 * HOUR;

    /** A parameter as {@code timestamptz}; exact, for an interval counts microseconds in whole numbers. */
    static final String OF_MICROS = "timestamptz 'epoch' + ?::int8 * interval '1 microsecond'";

    private SqlTime() {}

    /** The column as a number; exact, for it is a decimal until the end. */
    static String micros(String column) {
        return "(extract(epoch from %s) * 1000000)::int8".formatted(column);
    }

    static long hour(long micros) {
        return micros - Math.floorMod(micros, HOUR);
    }

    static long day(long micros) {
        return micros - Math.floorMod(micros, DAY);
    }
}
