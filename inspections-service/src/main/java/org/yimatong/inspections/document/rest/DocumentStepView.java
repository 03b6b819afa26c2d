package org.yimatong.inspections.document.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.DocumentStep;
import org.yimatong.inspections.document.DocumentStepKind;

/**
 * One entry in the history of a legal document.
 *
 * @param number the document's version after this step
 * @param actor name of the official who took it
 * @param statement why it was not accepted, or why it was withdrawn
 */
@Schema(
        name = "LegalDocumentStep",
        requiredProperties = {"number", "kind", "at", "actor"})
record DocumentStepView(
        long number,
        DocumentStepKind kind,
        Instant at,
        String actor,
        @Nullable String statement) {

    static DocumentStepView of(DocumentStep step) {
        return new DocumentStepView(
                step.number(), step.kind(), step.takenAt(), step.actor().name(), step.statement());
    }
}
