package org.yimatong.inspections.inspection.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.inspection.EntryContent;
import org.yimatong.inspections.inspection.FieldEntry;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * An entry of an inspection, as it comes in; see {@link FieldEntry}.
 *
 * @param number the device numbers the entries of an inspection from 1, without gaps
 * @param at when it was written down, by the device's clock
 */
@Schema(
        name = "NewInspectionEntry",
        requiredProperties = {"number", "at", "content"})
record NewEntry(
        @Min(1) @Max(MOST_ENTRIES) int number,
        @NotNull @ThisCentury Instant at,
        @NotNull @Valid EntryContent content) {

    /** Entries an inspection has at most. */
    static final int MOST_ENTRIES = 10_000;

    /**
     * @param pointer where the caller finds this entry
     * @throws InvalidInput if what it says makes no sense
     */
    FieldEntry asEntry(String pointer) {
        content.fault().ifPresent(fault -> {
            throw new InvalidInput(
                    List.of(new InputError(pointer + "/content" + fault.pointer(), fault.code(), fault.parameters())));
        });
        return new FieldEntry(number, at, content);
    }
}
