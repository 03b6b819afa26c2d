package org.yimatong.inspections.finding.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentRef;
import org.yimatong.inspections.finding.FindingState;
import org.yimatong.inspections.finding.FindingStep;
import org.yimatong.inspections.finding.StepKind;

/**
 * One entry in the history of a finding.
 *
 * @param number the finding's version after this step
 * @param actor name of the person who took it
 * @param from none for the first
 * @param dueOn the deadline as it stood after this step
 * @param statement measures taken, a reason or a comment
 */
@Schema(
        name = "FindingStep",
        requiredProperties = {"number", "kind", "at", "actor", "to", "dueOn", "attachments"})
record FindingStepView(
        long number,
        StepKind kind,
        Instant at,
        String actor,
        @Nullable FindingState from,
        FindingState to,
        LocalDate dueOn,
        @Nullable String statement,
        List<AttachmentRef> attachments) {

    static FindingStepView of(FindingStep step, List<AttachmentRef> attachments) {
        return new FindingStepView(
                step.number(),
                step.kind(),
                step.takenAt(),
                step.actor().name(),
                step.fromState(),
                step.toState(),
                step.dueOn(),
                step.statement(),
                attachments);
    }
}
