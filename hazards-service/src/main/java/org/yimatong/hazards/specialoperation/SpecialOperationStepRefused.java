package org.yimatong.hazards.specialoperation;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The step may not be taken where the operation stands. */
public class SpecialOperationStepRefused extends RuleBroken {

    private final OperationState state;

    SpecialOperationStepRefused(OperationState state) {
        super("special-operation-step-refused", state.ordinal()); // the texts choose their words by it
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
