package org.yimatong.hazards.specialoperation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.specialoperation.Particulars;
import org.yimatong.hazards.specialoperation.Permit;
import org.yimatong.hazards.specialoperation.Work;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A permit as it is reported.
 *
 * @param id made by the client, if it likes
 * @param permitNumber the enterprise's own
 * @param validUntil the first instant at which work may not take place any more
 * @param linkedTo other permits of the same work, by their ids
 */
record PermitEntry(
        @Nullable UUID id,
        @NotBlank @PlainText @Size(max = 64) String permitNumber,
        @NotNull @Valid Work job,
        @NotNull @Valid Particulars particulars,
        @NotNull @ThisCentury Instant validFrom,
        @NotNull @ThisCentury Instant validUntil,

        @Nullable @Size(max = 20) List<@NotNull UUID> linkedTo) {

    Permit permit() {
        return new Permit(
                id == null ? UUID.randomUUID() : id,
                permitNumber,
                job,
                particulars,
                validFrom.truncatedTo(ChronoUnit.MICROS),
                validUntil.truncatedTo(ChronoUnit.MICROS),
                linkedTo == null ? List.of() : linkedTo);
    }
}
