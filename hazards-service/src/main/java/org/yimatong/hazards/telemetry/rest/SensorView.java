package org.yimatong.hazards.telemetry.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.source.Sensor;
import org.yimatong.hazards.source.SensorKind;
import org.yimatong.hazards.telemetry.LatestReading;

/**
 * A sensor as clients see it. What a limit is compared with is a decimal string; a limit that is missing is not there.
 *
 * @param equipment code of the tank or device it belongs to; missing if it belongs to none
 * @param latest its newest reading by its own clock; missing if there was none yet
 */
record SensorView(
        UUID id,
        String uscc,
        String area,
        String source,
        String tag,
        String nameZh,
        String nameEn,
        String quantity,
        String unit,
        String rangeLow,
        String rangeHigh,
        @Nullable String lowLow,
        @Nullable String low,
        @Nullable String high,
        @Nullable String highHigh,
        SensorKind kind,
        @Nullable String equipment,
        @Nullable Latest latest) {

    record Latest(double value, AlarmLevel level, Instant observedAt, long sequence, Instant receivedAt) {

        static Latest of(LatestReading reading) {
            return new Latest(
                    reading.value(), reading.level(), reading.observedAt(), reading.sequence(), reading.receivedAt());
        }
    }

    static SensorView of(Sensor sensor, @Nullable LatestReading latest) {
        var entry = sensor.entry();
        return new SensorView(
                sensor.id(),
                sensor.uscc(),
                sensor.area(),
                entry.sourceCode(),
                entry.tag(),
                entry.nameZh(),
                entry.nameEn(),
                entry.quantity(),
                entry.unit(),
                entry.range().low().toPlainString(),
                entry.range().high().toPlainString(),
                decimal(entry.limits().lowLow()),
                decimal(entry.limits().low()),
                decimal(entry.limits().high()),
                decimal(entry.limits().highHigh()),
                entry.kind(),
                entry.equipmentCode(),
                latest == null ? null : Latest.of(latest));
    }

    private static @Nullable String decimal(@Nullable BigDecimal limit) {
        return limit == null ? null : limit.toPlainString();
    }
}
