package org.yimatong.inspections.draw.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.draw.Draw;
import org.yimatong.inspections.draw.DrawState;

/**
 * A draw as everybody may see it. With which seed it was drawn, the public learns once it is published.
 *
 * @param quotas how many are drawn of each colour; {@code 0.05*} is a share
 * @param excluded how many enterprises are no candidates because they were inspected a short time ago
 * @param candidatesSha256 of the canonical list of candidates, fixed at the announcement
 * @param replaces the draw whose place it takes
 */
@Schema(
        name = "Draw",
        requiredProperties = {
            "id",
            "version",
            "title",
            "purpose",
            "areas",
            "enterpriseKinds",
            "quotas",
            "notInspectedForDays",
            "excluded",
            "opensOn",
            "dueOn",
            "candidatesSha256",
            "state",
            "announcedAt"
        })
record DrawView(
        UUID id,
        long version,
        String title,
        String purpose,
        List<String> areas,
        List<String> enterpriseKinds,
        Map<String, String> quotas,
        int notInspectedForDays,
        int excluded,
        @Nullable String publicSeed,
        LocalDate opensOn,
        LocalDate dueOn,
        String candidatesSha256,
        DrawState state,
        @Nullable String seed,
        Instant announcedAt,
        @Nullable Instant drawnAt,
        @Nullable Instant publishedAt,
        @Nullable UUID replaces,
        @Nullable String redrawReason) {

    /** @param whole whether the caller may see the seed although it is not published */
    static DrawView of(Draw draw, boolean whole) {
        var says = draw.announcement();
        return new DrawView(
                draw.id(),
                draw.version(),
                says.title(),
                says.purpose(),
                says.areas(),
                says.enterpriseKinds(),
                says.quotas().asTexts(),
                says.notInspectedForDays(),
                draw.excluded(),
                says.publicSeed(),
                says.window().opensOn(),
                says.window().dueOn(),
                draw.candidatesSha256(),
                draw.state(),
                whole || draw.publishedAt() != null ? draw.seed() : null,
                draw.announcedAt(),
                draw.drawnAt(),
                draw.publishedAt(),
                says.replaces(),
                says.redrawReason());
    }
}
