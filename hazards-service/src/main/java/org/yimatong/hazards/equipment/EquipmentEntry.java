package org.yimatong.hazards.equipment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the registrar enters of a piece of equipment.
 *
 * @param sourceCode code of the hazard source it belongs to
 * @param code unique within the enterprise
 * @param designMaximum the most it may hold by design; null if it holds nothing worth counting
 * @param unit of the design maximum; null if there is none
 * @param medium what it holds; null if nothing
 * @param cas of the medium
 */
public record EquipmentEntry(
        String sourceCode,
        String code,
        String name,
        EquipmentKind kind,
        @Nullable BigDecimal designMaximum,
        @Nullable QuantityUnit unit,
        @Nullable String medium,
        @Nullable String cas,
        @Nullable MediumState mediumState) {

    public EquipmentEntry {
        designMaximum = designMaximum == null ? null : designMaximum.stripTrailingZeros();
    }
}
