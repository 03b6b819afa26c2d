package org.yimatong.hazards.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/**
 * What was done for a task.
 *
 * @param doneOn the day on which it was done
 * @param found what was found
 * @param answers of the ten items, if it is the weekly check; otherwise none
 */
public record TaskRecord(LocalDate doneOn, String found, List<WeeklyAnswer> answers) {

    public TaskRecord {
        answers = List.copyOf(answers);
    }

    /** @throws InvalidInput if it was done before the period, or in the future */
    void requireWithin(LocalDate firstDay, LocalDate today) {
        if (doneOn.isAfter(today)) {
            throw new InvalidInput("/doneOn", "day-in-future");
        }
        if (doneOn.isBefore(firstDay)) {
            throw new InvalidInput("/doneOn", "done-before-period", firstDay);
        }
    }

    /**
     * The answers as a task of the kind needs them; null if it needs none.
     *
     * @throws InvalidInput if it needs none and there are some, or if they are not as they should
     */
    @Nullable
    WeeklyAnswers answersFor(TaskKind kind) {
        if (kind == TaskKind.WEEKLY_CHECK) {
            return WeeklyAnswers.complete(answers);
        }
        if (!answers.isEmpty()) {
            throw new InvalidInput("/answers", "answers-of-another-task");
        }
        return null;
    }
}
