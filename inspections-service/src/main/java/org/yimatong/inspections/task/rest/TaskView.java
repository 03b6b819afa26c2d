package org.yimatong.inspections.task.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.task.CancelCause;
import org.yimatong.inspections.task.Cancellation;
import org.yimatong.inspections.task.InspectionTask;
import org.yimatong.inspections.task.TaskOfficers;
import org.yimatong.inspections.task.TaskOrigin;
import org.yimatong.inspections.task.TaskState;

/**
 * A task as officials see it.
 *
 * @param planId which wants it, if a plan does
 * @param drawId which wants it, if a draw does
 * @param dueOn last day on which it may be done in time
 * @param officers ids of the two who are to do it; none if it is nobody's yet
 * @param inspectionId by which it was done
 */
@Schema(
        name = "InspectionTask",
        requiredProperties = {"id", "version", "uscc", "area", "purpose", "opensOn", "dueOn", "state", "officers"})
record TaskView(
        UUID id,
        long version,
        @Nullable UUID planId,
        @Nullable UUID drawId,
        String uscc,
        String area,
        String purpose,
        LocalDate opensOn,
        LocalDate dueOn,
        TaskState state,
        List<UUID> officers,
        @Nullable UUID inspectionId,
        @Nullable Instant doneAt,
        @Nullable CancelCause cancelCause,
        @Nullable String cancelReason) {

    static TaskView of(InspectionTask task) {
        return new TaskView(
                task.id(),
                task.version(),
                task.origin().map(TaskOrigin::planId).orElse(null),
                task.origin().map(TaskOrigin::drawId).orElse(null),
                task.uscc(),
                task.area(),
                task.purpose(),
                task.window().opensOn(),
                task.window().dueOn(),
                task.state(),
                task.officers().map(TaskOfficers::ids).orElse(List.of()),
                task.inspectionId(),
                task.doneAt(),
                task.cancellation().map(Cancellation::cause).orElse(null),
                task.cancellation().map(Cancellation::reason).orElse(null));
    }
}
