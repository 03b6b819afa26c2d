package org.yimatong.inspections.inspection.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.inspection.EntryContent;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.kit.clock.ThisCentury;

/**
 * An entry that is sent by itself; see {@link NewEntry}.
 *
 * @param uscc of the enterprise: the inspection may not be there to tell
 */
@Schema(
        name = "SentInspectionEntry",
        requiredProperties = {"uscc", "number", "at", "content"})
record SentEntry(
        @NotNull @Pattern(regexp = NewInspection.USCC) String uscc,
        @Min(1) @Max(NewEntry.MOST_ENTRIES) int number,
        @NotNull @ThisCentury Instant at,
        @NotNull @Valid EntryContent content) {

    /** @throws org.yimatong.kit.problem.InvalidInput if what it says makes no sense */
    FieldEntry asEntry() {
        return new NewEntry(number, at, content).asEntry("");
    }
}
