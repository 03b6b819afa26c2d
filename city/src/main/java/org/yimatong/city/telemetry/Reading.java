package org.yimatong.city.telemetry;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One measurement as it goes over the wire.
 *
 * @param sensor tag of the sensor within the sender's enterprise
 * @param observedAt when the sensor measured
 * @param sequence with {@code sensor} and {@code observedAt} the identity of the reading
 */
public record Reading(String sensor, Instant observedAt, long sequence, BigDecimal value) {}
