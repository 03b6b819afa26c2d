package org.yimatong.hazards.responsibility;

import java.util.Objects;
import java.util.UUID;
import org.yimatong.events.hazards.v1.DutyEvents.ResponsibilityTaskDone;
import org.yimatong.events.hazards.v1.DutyEvents.ResponsibilityTaskMissed;

/** What the other services are told of tasks of responsible persons. */
final class TaskEvents {

    private TaskEvents() {}

    static ResponsibilityTaskMissed missed(ResponsibilityTask task) {
        var missedAt = Objects.requireNonNull(task.missedAt());
        var source = task.source();
        return new ResponsibilityTaskMissed(
                UUID.randomUUID(),
                missedAt,
                source.uscc(),
                task.id(),
                task.version(),
                source.area(),
                source.sourceCode(),
                task.kind().name(),
                task.kind().role().name(),
                task.firstDay(),
                task.lastDay(),
                missedAt);
    }

    static ResponsibilityTaskDone done(ResponsibilityTask task) {
        var source = task.source();
        return new ResponsibilityTaskDone(
                UUID.randomUUID(),
                Objects.requireNonNull(task.recordedAt()),
                source.uscc(),
                task.id(),
                task.version(),
                source.area(),
                source.sourceCode(),
                task.kind().name(),
                task.kind().role().name(),
                task.firstDay(),
                task.lastDay(),
                Objects.requireNonNull(task.doneOn()),
                task.state() == TaskState.LATE);
    }
}
