package org.yimatong.hazards.equipment.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.equipment.Equipment;
import org.yimatong.hazards.equipment.EquipmentKind;
import org.yimatong.hazards.equipment.MediumState;
import org.yimatong.hazards.equipment.QuantityUnit;

/**
 * A piece of equipment as clients see it.
 *
 * @param source code of the hazard source
 * @param designMaximum the most it may hold, a decimal
 * @param cas of the medium
 */
record EquipmentView(
        UUID id,
        String uscc,
        String area,
        String source,
        String code,
        String name,
        EquipmentKind kind,
        @Nullable String designMaximum,
        @Nullable QuantityUnit unit,
        @Nullable String medium,
        @Nullable String cas,
        @Nullable MediumState mediumState) {

    static EquipmentView of(Equipment equipment) {
        var entry = equipment.entry();
        var maximum = entry.designMaximum();
        return new EquipmentView(
                equipment.id(),
                equipment.uscc(),
                equipment.area(),
                entry.sourceCode(),
                entry.code(),
                entry.name(),
                entry.kind(),
                maximum == null ? null : maximum.toPlainString(),
                entry.unit(),
                entry.medium(),
                entry.cas(),
                entry.mediumState());
    }
}
