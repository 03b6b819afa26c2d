package org.yimatong.inspections.finding;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At what occasion a finding came up. What it refers to may arrive later than the finding.
 *
 * @param inspectionId the inspection
 * @param checklistItem key of the item of the checklist that was not met
 * @param checkRecordId the record of a self-check (排查记录)
 */
@Embeddable
public record Origin(
        @Nullable UUID inspectionId,
        @Nullable String checklistItem,
        @Nullable UUID checkRecordId) {

    /** Neither an inspection nor a self-check is known. */
    public static final Origin UNKNOWN = new Origin(null, null, null);
}
