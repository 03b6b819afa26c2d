package org.yimatong.hazards.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the registrar enters of a sensor.
 *
 * @param sourceCode code of the hazard source it watches
 * @param tag its name on the plant's drawings, unique within the enterprise
 * @param quantity what it measures, for example {@code PRESSURE}
 * @param unit of its range, limits and readings
 * @param equipmentCode of the tank or device it belongs to; null if it belongs to none
 */
public record SensorEntry(
        String sourceCode,
        String tag,
        String nameZh,
        String nameEn,
        String quantity,
        String unit,
        MeasuringRange range,
        AlarmLimits limits,
        SensorKind kind,
        @Nullable String equipmentCode) {

    boolean isSameAs(SensorEntry other) {
        return sourceCode.equals(other.sourceCode)
                && tag.equals(other.tag)
                && nameZh.equals(other.nameZh)
                && nameEn.equals(other.nameEn)
                && quantity.equals(other.quantity)
                && unit.equals(other.unit)
                && range.low().compareTo(other.range.low()) == 0
                && range.high().compareTo(other.range.high()) == 0
                && limits.isSameAs(other.limits)
                && kind == other.kind
                && Objects.equals(equipmentCode, other.equipmentCode);
    }
}
