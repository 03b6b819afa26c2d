package org.yimatong.inspections.finding;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The step may not be taken in the state the finding is in; the problem names those that may. */
public class FindingStepRefused extends RuleBroken {

    private final FindingState state;

    FindingStepRefused(StepKind step, FindingState state) {
        super(
                "finding-step-refused",
                step,
                state.ordinal(),
                state.allowedSteps().size(),
                state.allowedSteps().stream().map(StepKind::name).collect(joining(", ")));
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state, "allowedSteps", state.allowedSteps());
    }
}
