package org.yimatong.inspections.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands in the way of a conclusion.
 *
 * @param about an item of the checklist, a role of who should be present, or a signatory
 */
public record Obstacle(Reason reason, String about) {

    /** Why an inspection cannot be concluded so. */
    @Schema(name = "ConclusionObstacleReason")
    public enum Reason {
        /** It ended before it began. */
        ENDED_BEFORE_BEGUN,
        /** Neither who was present nor why nobody was. */
        ATTENDANCE_MISSING,
        /** A required item is neither answered nor said why not. */
        ANSWER_MISSING,
        /** The answer is not of the kind the item asks for, or to no item of the checklist. */
        ANSWER_UNFIT,
        PHOTO_MISSING,
        /** All is said to be in order, but this is not. */
        NOT_IN_ORDER,
        SIGNATURE_MISSING,
        /** An officer's signature bears another name than the officer. */
        SIGNATURE_OF_ANOTHER
    }
}
