package org.yimatong.inspections.resumption;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The step may not be taken where the application stands. */
public class ResumptionStepRefused extends RuleBroken {

    private final ResumptionState state;

    ResumptionStepRefused(ResumptionState state) {
        super("resumption-step-refused", state.ordinal()); // the texts choose their words by it
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
