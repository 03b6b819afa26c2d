package org.yimatong.inspections.inspection.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.inspection.Addendum;

/**
 * A correction of a concluded inspection; what was said stands beside it.
 *
 * @param item of the checklist it is about, if it is about one
 * @param text what is right
 * @param reason why it was wrong
 */
@Schema(
        name = "InspectionAddendum",
        requiredProperties = {"id", "inspectionId", "number", "text", "reason", "author", "addedAt"})
record AddendumView(
        UUID id,
        UUID inspectionId,
        int number,
        @Nullable String item,
        String text,
        String reason,
        String author,
        Instant addedAt) {

    static AddendumView of(Addendum addendum) {
        var correction = addendum.correction();
        return new AddendumView(
                addendum.id(),
                addendum.inspectionId(),
                addendum.number(),
                correction.item(),
                correction.text(),
                correction.reason(),
                addendum.author().name(),
                addendum.addedAt());
    }
}
