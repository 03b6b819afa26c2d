package org.yimatong.hazards.filing;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The step may not be taken where the filing stands. */
public class FilingStepRefused extends RuleBroken {

    private final FilingState state;

    FilingStepRefused(FilingState state) {
        super("filing-step-refused", state.ordinal()); // the texts choose their words by it
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
