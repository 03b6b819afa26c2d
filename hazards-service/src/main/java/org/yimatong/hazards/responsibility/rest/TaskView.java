package org.yimatong.hazards.responsibility.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.responsibility.Responsibility;
import org.yimatong.hazards.responsibility.ResponsibilityTask;
import org.yimatong.hazards.responsibility.TaskKind;
import org.yimatong.hazards.responsibility.TaskState;
import org.yimatong.hazards.responsibility.WeeklyAnswer;

/**
 * A task of a responsible person as the enterprise and the officials of its area see it.
 *
 * @param source code of the source
 * @param personId who answers, or answered when its period ended
 * @param firstDay of the period in which it is to be done
 * @param lastDay of that period
 * @param dueAt the first instant after it
 * @param missedAt when it was missed; missing if it was not. It stays when it is done late
 * @param found what was found
 * @param answers of the ten items, if it is the weekly check and was done
 */
@Schema(name = "ResponsibilityTask")
record TaskView(
        UUID id,
        long version,
        UUID sourceId,
        String uscc,
        String area,
        String source,
        TaskKind kind,
        Responsibility role,
        UUID personId,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant dueAt,
        TaskState state,
        @Nullable Instant missedAt,
        @Nullable LocalDate doneOn,
        @Nullable String found,
        List<WeeklyAnswer> answers,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    static TaskView of(ResponsibilityTask task) {
        var source = task.source();
        var answers = task.answers();
        var recorder = task.recorder();
        return new TaskView(
                task.id(),
                task.version(),
                source.sourceId(),
                source.uscc(),
                source.area(),
                source.sourceCode(),
                task.kind(),
                task.kind().role(),
                task.personId(),
                task.firstDay(),
                task.lastDay(),
                task.dueAt(),
                task.state(),
                task.missedAt(),
                task.doneOn(),
                task.found(),
                answers == null ? List.of() : answers.answers(),
                task.recordedAt(),
                recorder == null ? null : recorder.name());
    }
}
