package org.yimatong.inspections.prevention.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.task.CheckOccurrence;
import org.yimatong.inspections.prevention.task.OccurrenceState;

/**
 * A time at which a check task was or is due.
 *
 * @param closesAt from then on it is too late
 * @param missedAt when the clock first saw that it was missed; stays when a late record makes it done
 */
@Schema(
        name = "CheckOccurrence",
        requiredProperties = {"id", "taskId", "unitId", "uscc", "area", "opensAt", "closesAt", "state"})
record OccurrenceView(
        UUID id,
        UUID taskId,
        UUID unitId,
        String uscc,
        String area,
        Instant opensAt,
        Instant closesAt,
        OccurrenceState state,
        @Nullable Instant missedAt) {

    static OccurrenceView of(CheckOccurrence occurrence) {
        return new OccurrenceView(
                occurrence.id(),
                occurrence.taskId(),
                occurrence.unitId(),
                occurrence.uscc(),
                occurrence.area(),
                occurrence.opensAt(),
                occurrence.closesAt(),
                occurrence.state(),
                occurrence.missedAt());
    }
}
