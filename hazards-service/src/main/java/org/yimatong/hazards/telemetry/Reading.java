package org.yimatong.hazards.telemetry;

/**
 * One measurement from the field. Sensor, time and sequence identify it: sent again, it is the same reading.
 *
 * @param sensor short key of the sensor
 * @param observedAt when the sensor measured, by its own clock, as {@link EpochMicros}
 * @param sequence number of the reading, given by the data gateway
 * @param value in the sensor's unit
 */
public record Reading(int sensor, long observedAt, long sequence, double value) {}
