package org.yimatong.inspections.consultation.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.attachment.AttachmentRef;
import org.yimatong.inspections.consultation.ConsultationState;
import org.yimatong.inspections.consultation.ConsultationStep;
import org.yimatong.inspections.consultation.ConsultationStepKind;

/**
 * One entry in the history of a consultation.
 *
 * @param number the consultation's version after this step
 * @param actor name of the person who took it; {@code system} if the clock did
 * @param text what was said; the question itself stands in the consultation
 * @param expert who had it after this step
 * @param messageId made by the sender, of what was said
 */
@Schema(
        name = "ConsultationStep",
        requiredProperties = {"number", "kind", "at", "actor", "to", "attachments"})
record ConsultationStepView(
        long number,
        ConsultationStepKind kind,
        Instant at,
        String actor,
        ConsultationState to,
        @Nullable String text,
        @Nullable String expert,
        @Nullable UUID messageId,
        List<AttachmentRef> attachments) {

    /** @param attachments of messages */
    static ConsultationStepView of(ConsultationStep step, Map<UUID, List<AttachmentRef>> attachments) {
        var message = step.messageId();
        return new ConsultationStepView(
                step.number(),
                step.kind(),
                step.takenAt(),
                step.actor().name(),
                step.toState(),
                step.text(),
                step.expertName(),
                message,
                message == null ? List.of() : attachments.getOrDefault(message, List.of()));
    }
}
