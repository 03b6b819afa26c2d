package org.yimatong.hazards.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yimatong.hazards.assessment.ReassessmentCause;
import org.yimatong.hazards.assessment.ReassessmentTrigger;

/**
 * Something that made a hazard source due to be assessed again.
 *
 * @param recordedBy who wrote it down
 */
record ReassessmentTriggerView(
        UUID id,
        UUID sourceId,
        ReassessmentCause cause,
        LocalDate happenedOn,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    static ReassessmentTriggerView of(ReassessmentTrigger trigger) {
        return new ReassessmentTriggerView(
                trigger.id(),
                trigger.sourceId(),
                trigger.cause(),
                trigger.happenedOn(),
                trigger.reason(),
                trigger.recordedAt(),
                trigger.recorder().name());
    }
}
