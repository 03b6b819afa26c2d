package org.yimatong.hazards.telemetry.store;

/**
 * How far readings are closed, packed and rolled up; each instant as
 * {@link org.yimatong.hazards.telemetry.EpochMicros}, each no later than the next.
 *
 * @param rolledUntil before, only rollups count
 * @param takenFrom readings observed before are refused
 * @param packedUntil before, packed readings count instead of rows
 * @param closedUntil before, nothing is added to the rows: what comes is late
 * @param packedSensor up to this sensor the hour from {@code packedUntil} is packed
 * @param rolledSensor up to this sensor the day from {@code rolledUntil} is rolled up
 */
record ReadingMarks(
        long rolledUntil, long takenFrom, long packedUntil, long closedUntil, int packedSensor, int rolledSensor) {}
