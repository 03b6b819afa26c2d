package org.yimatong.inspections.officer.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.officer.OfficerChange;
import org.yimatong.inspections.officer.OfficerChangeKind;

/**
 * One entry in the history of an officer: what the register said from then on.
 *
 * @param number the officer's version since then
 * @param actor name of the supervisor
 * @param note why, or which enterprise it is about
 */
@Schema(
        name = "OfficerChange",
        requiredProperties = {"number", "kind", "at", "actor", "name", "certificate", "areas", "active"})
record OfficerChangeView(
        long number,
        OfficerChangeKind kind,
        Instant at,
        String actor,
        String name,
        String certificate,
        List<String> areas,
        boolean active,
        @Nullable String note) {

    static OfficerChangeView of(OfficerChange change) {
        return new OfficerChangeView(
                change.number(),
                change.kind(),
                change.at(),
                change.actor().name(),
                change.name(),
                change.certificate(),
                change.areas(),
                change.isActive(),
                change.note());
    }
}
