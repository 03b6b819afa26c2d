package org.yimatong.inspections.publication.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.publication.Publication;
import org.yimatong.inspections.publication.PublicationKind;
import org.yimatong.inspections.publication.PublicationState;

/**
 * A duty to publish.
 *
 * @param subject id of the inspection, the legal document, the penalty or the permit
 * @param lateSince when the term ran out with nothing published; none if it did not
 * @param address where it was published
 */
@Schema(
        name = "Publication",
        requiredProperties = {
            "id",
            "version",
            "kind",
            "subject",
            "uscc",
            "area",
            "title",
            "happenedOn",
            "dueOn",
            "state"
        })
record PublicationView(
        UUID id,
        long version,
        PublicationKind kind,
        UUID subject,
        String uscc,
        String area,
        String title,
        LocalDate happenedOn,
        LocalDate dueOn,
        PublicationState state,
        @Nullable Instant lateSince,
        @Nullable LocalDate publishedOn,
        @Nullable String address) {

    static PublicationView of(Publication publication) {
        return new PublicationView(
                publication.id(),
                publication.version(),
                publication.kind(),
                publication.subjectId(),
                publication.uscc(),
                publication.area(),
                publication.title(),
                publication.happenedOn(),
                publication.dueOn(),
                publication.state(),
                publication.lateSince(),
                publication.publishedOn(),
                publication.address());
    }
}
