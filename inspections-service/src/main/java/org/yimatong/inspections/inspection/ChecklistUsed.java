package org.yimatong.inspections.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.inspections.checklist.ChecklistEdition;
import org.yimatong.inspections.checklist.ChecklistItem;

/** The edition of a checklist an inspection goes by; the inspection keeps it for ever. */
@Schema(
        name = "ChecklistUsed",
        requiredProperties = {"checklist", "edition"})
public record ChecklistUsed(
        @NotNull @Pattern(regexp = ChecklistItem.KEY) String checklist,
        @Min(1) @Max(1_000_000) int edition) {

    ChecklistEdition.Key key() {
        return new ChecklistEdition.Key(checklist, edition);
    }
}
