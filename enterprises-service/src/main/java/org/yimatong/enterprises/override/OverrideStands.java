package org.yimatong.enterprises.override;

import org.yimatong.kit.problem.RuleBroken;

/** Two decisions at a time would leave open which of them holds. */
public class OverrideStands extends RuleBroken {

    OverrideStands() {
        super("override-stands");
    }
}
