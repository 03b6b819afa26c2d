package org.yimatong.hazards.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.assessment.Assessment;

/**
 * An assessment as its source's history shows it.
 *
 * @param level that of the highest unit; missing if it found no major hazard source
 * @param recordedBy who wrote it down
 */
record HazardAssessmentView(
        UUID id,
        UUID sourceId,
        String uscc,
        String area,
        LocalDate assessedOn,
        String assessor,
        String edition,
        @Nullable Integer level,
        Instant recordedAt,
        String recordedBy) {

    static HazardAssessmentView of(Assessment assessment) {
        return new HazardAssessmentView(
                assessment.id(),
                assessment.sourceId(),
                assessment.uscc(),
                assessment.area(),
                assessment.assessedOn(),
                assessment.assessor(),
                assessment.edition(),
                assessment.level(),
                assessment.recordedAt(),
                assessment.recorder().name());
    }
}
