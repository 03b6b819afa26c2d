package org.yimatong.hazards.alarm;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The step may not be taken in the state the alarm is in; the problem names those that may. */
public class AlarmStepRefused extends RuleBroken {

    private final AlarmState state;

    AlarmStepRefused(AlarmStepKind step, AlarmState state) {
        super(
                "alarm-step-refused",
                step,
                state.ordinal(),
                state.allowedSteps().size(),
                state.allowedSteps().stream().map(AlarmStepKind::name).collect(joining(", ")));
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state, "allowedSteps", state.allowedSteps());
    }
}
