package org.yimatong.inspections.task;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The lifecycle of a task has no such step from where it stands. */
public class TaskStepRefused extends RuleBroken {

    private final TaskState state;

    TaskStepRefused(TaskState state) {
        super("task-step-refused", state.ordinal()); // the texts choose their words by it
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
