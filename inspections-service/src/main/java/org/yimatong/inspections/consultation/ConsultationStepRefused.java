package org.yimatong.inspections.consultation;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The step may not be taken in the state the consultation is in; the problem names those that may. */
public class ConsultationStepRefused extends RuleBroken {

    private final ConsultationState state;

    ConsultationStepRefused(ConsultationStepKind step, ConsultationState state) {
        super(
                "consultation-step-refused",
                step,
                state,
                state.allowedSteps().size(),
                state.allowedSteps().stream().map(ConsultationStepKind::name).collect(joining(", ")));
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state, "allowedSteps", state.allowedSteps());
    }
}
