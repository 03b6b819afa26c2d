package org.yimatong.inspections.consultation.rest;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.consultation.Consultation;
import org.yimatong.inspections.consultation.ConsultationState;
import org.yimatong.inspections.consultation.ConsultationStepKind;

/**
 * A consultation as all who may see it see it. Of people it shows the names only; what was said stands in its steps.
 *
 * @param expert whose turn it is, or was last
 * @param escalatesAt when the bureau is told, unless it has been answered
 * @param escalatedAt when the bureau was told last
 * @param rating from 1 to 5, once it is closed
 */
@Schema(
        name = "Consultation",
        requiredProperties = {
            "id",
            "version",
            "uscc",
            "area",
            "field",
            "title",
            "text",
            "state",
            "allowedSteps",
            "asker",
            "askedAt"
        })
record ConsultationView(
        UUID id,
        long version,
        String uscc,
        String area,
        String field,
        String title,
        String text,
        ConsultationState state,
        SortedSet<ConsultationStepKind> allowedSteps,
        String asker,
        Instant askedAt,
        @Nullable String expert,
        @Nullable Instant escalatesAt,
        @Nullable Instant escalatedAt,
        @Nullable Integer rating,
        @Nullable String comment) {

    static ConsultationView of(Consultation consultation) {
        var expert = consultation.expert();
        var rating = consultation.rating();
        return new ConsultationView(
                consultation.id(),
                consultation.version(),
                consultation.uscc(),
                consultation.area(),
                consultation.question().field(),
                consultation.question().title(),
                consultation.question().text(),
                consultation.state(),
                consultation.state().allowedSteps(),
                consultation.asker().name(),
                consultation.askedAt(),
                expert == null ? null : expert.name(),
                consultation.waiting().escalateAt(),
                consultation.waiting().escalatedAt(),
                rating == null ? null : rating.stars(),
                rating == null ? null : rating.comment());
    }
}
