package org.yimatong.city.catalogue;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One measuring point of a major hazard source.
 *
 * @param tag its name, unique within the enterprise
 * @param quantity what it measures, e.g. {@code PRESSURE}
 * @param rangeLow least value it can show, in {@code unit}
 * @param rangeHigh greatest value it can show, in {@code unit}
 * @param equipmentCode of the tank or device it belongs to; empty if it belongs to none
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
        Limits limits,
        String equipmentCode) {

    private static final Set<String> DETECTORS = Set.of("COMBUSTIBLE_GAS", "TOXIC_GAS", "OXYGEN");

    /** One that belongs to no equipment. */
    public Sensor(
            String uscc,
            String sourceCode,
            String tag,
            String nameZh,
            String nameEn,
            String quantity,
            String unit,
            BigDecimal rangeLow,
            BigDecimal rangeHigh,
            Limits limits) {
        this(uscc, sourceCode, tag, nameZh, nameEn, quantity, unit, rangeLow, rangeHigh, limits, "");
    }

    /** What sort of instrument it is, as the suite names it. */
    public String kind() {
        return DETECTORS.contains(quantity) ? quantity : "PROCESS";
    }
}
