package org.yimatong.inspections.plan;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The lifecycle of a plan has no such step from where it stands. */
public class PlanStepRefused extends RuleBroken {

    private final PlanState state;

    PlanStepRefused(PlanState state) {
        super("plan-step-refused", state.ordinal()); // the texts choose their words by it
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
