package org.yimatong.city.catalogue;

import java.math.BigDecimal;

/**
 * One measuring point of a major hazard source.
 *
 * @param tag its name, unique within the enterprise
 * @param quantity what it measures, e.g. {@code PRESSURE}
 * @param rangeLow least value it can show, in {@code unit}
 * @param rangeHigh greatest value it can show, in {@code unit}
 */
public record Sensor(
        String uscc,
        String sourceCode,
        String tag,
        String nameZh,
        String nameEn,
        String quantity,
        String unit,
        BigDecimal rangeLow,
        BigDecimal rangeHigh,
        Limits limits) {}
