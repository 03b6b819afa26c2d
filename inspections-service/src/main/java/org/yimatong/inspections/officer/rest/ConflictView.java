package org.yimatong.inspections.officer.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.officer.ConflictOfInterest;

/**
 * An enterprise from which an officer has to keep away.
 *
 * @param lastDay on which it still counts; absent while no end is known
 */
@Schema(
        name = "ConflictOfInterest",
        requiredProperties = {"id", "uscc", "reason", "firstDay"})
record ConflictView(
        UUID id,
        String uscc,
        String reason,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static ConflictView of(ConflictOfInterest conflict) {
        return new ConflictView(
                conflict.id(), conflict.uscc(), conflict.reason(), conflict.firstDay(), conflict.lastDay());
    }
}
