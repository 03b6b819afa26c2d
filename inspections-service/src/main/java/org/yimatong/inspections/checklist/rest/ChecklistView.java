package org.yimatong.inspections.checklist.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.checklist.ChecklistEdition;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.checklist.ChecklistState;
import org.yimatong.inspections.checklist.EnterpriseKind;

/**
 * An edition of a checklist as clients see it.
 *
 * @param kinds of hazardous business it is made for; all if none is named
 * @param items left out in lists
 */
@Schema(
        name = "ChecklistEdition",
        requiredProperties = {
            "checklist",
            "edition",
            "version",
            "name",
            "kinds",
            "itemCount",
            "state",
            "drafter",
            "draftedAt"
        })
record ChecklistView(
        String checklist,
        int edition,
        long version,
        String name,
        @Nullable String nameEn,
        @Nullable String source,
        List<EnterpriseKind> kinds,
        int itemCount,
        @Nullable List<ChecklistItem> items,
        ChecklistState state,
        String drafter,
        Instant draftedAt,
        @Nullable String enforcer,
        @Nullable Instant inForceFrom,
        @Nullable Instant supersededAt) {

    static ChecklistView of(ChecklistEdition edition) {
        return of(edition, edition.content().items());
    }

    /** Without the items. */
    static ChecklistView rowOf(ChecklistEdition edition) {
        return of(edition, null);
    }

    private static ChecklistView of(ChecklistEdition edition, @Nullable List<ChecklistItem> items) {
        var content = edition.content();
        return new ChecklistView(
                edition.key().checklist(),
                edition.key().edition(),
                edition.version(),
                content.name(),
                content.nameEn(),
                content.source(),
                content.kinds().stream().sorted().toList(),
                content.items().size(),
                items,
                edition.state(),
                edition.drafter().name(),
                edition.draftedAt(),
                edition.enforcer().map(Actor::name).orElse(null),
                edition.inForceFrom().orElse(null),
                edition.supersededAt().orElse(null));
    }
}
