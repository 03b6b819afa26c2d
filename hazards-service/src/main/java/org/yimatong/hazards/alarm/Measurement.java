package org.yimatong.hazards.alarm;

import java.math.BigDecimal;
import java.time.Instant;
import org.yimatong.hazards.source.MonitoredSensor;

/**
 * A reading with the level it means.
 *
 * @param value in the sensor's unit
 * @param observedAt when the sensor measured, by its own clock
 * @param sequence number of the reading, given by the data gateway
 * @param recordedAt when this service takes it into account
 */
public record Measurement(
        MonitoredSensor sensor, AlarmLevel level, double value, Instant observedAt, long sequence, Instant recordedAt) {

    /** The same, meaning another level, or taking effect at another instant. */
    Measurement as(AlarmLevel meant, Instant effectiveAt) {
        return new Measurement(sensor, meant, value, effectiveAt, sequence, recordedAt);
    }

    /** The same, taken into account at another instant. */
    Measurement recorded(Instant at) {
        return new Measurement(sensor, level, value, observedAt, sequence, at);
    }

    /** The value as people write it: no exponent, no digits that were not measured. */
    static String decimal(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
