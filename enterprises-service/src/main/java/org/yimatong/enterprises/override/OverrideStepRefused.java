package org.yimatong.enterprises.override;

import org.yimatong.kit.problem.RuleBroken;

/** The override has no such step in the state it is in. */
public class OverrideStepRefused extends RuleBroken {

    OverrideStepRefused(OverrideState state) {
        super("override-step-refused", state);
    }
}
