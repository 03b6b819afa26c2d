package org.yimatong.hazards.patrol.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.patrol.PatrolEntry;
import org.yimatong.hazards.patrol.PatrolLook;
import org.yimatong.hazards.patrol.PatrolOutcome;

/**
 * A look as clients see it.
 *
 * @param shown what the officer had before the eyes, frozen
 * @param outcome missing while it is not ticked off
 */
record PatrolLookView(
        UUID id,
        LocalDate day,
        String officer,
        PatrolEntry shown,
        @Nullable PatrolOutcome outcome,
        @Nullable String remark,
        @Nullable String finding,
        @Nullable Instant tickedAt,
        long version) {

    static PatrolLookView of(PatrolLook look) {
        var note = look.note();
        return new PatrolLookView(
                look.id(),
                look.day(),
                look.officer().name(),
                look.shown(),
                note == null ? null : note.outcome(),
                note == null ? null : note.remark(),
                note == null ? null : note.finding(),
                look.tickedAt(),
                look.version());
    }
}
