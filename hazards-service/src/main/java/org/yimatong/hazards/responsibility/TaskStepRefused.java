package org.yimatong.hazards.responsibility;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** Nothing can be written down for the task where it stands. */
public class TaskStepRefused extends RuleBroken {

    private final TaskState state;

    TaskStepRefused(TaskState state) {
        super("responsibility-task-closed", state.ordinal()); // the texts choose their words by it
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
