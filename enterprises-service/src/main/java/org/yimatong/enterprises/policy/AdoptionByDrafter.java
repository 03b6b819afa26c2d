package org.yimatong.enterprises.policy;

import org.yimatong.kit.problem.RuleBroken;

/** No person alone changes what colours a whole city. */
public class AdoptionByDrafter extends RuleBroken {

    AdoptionByDrafter() {
        super("adoption-by-drafter");
    }
}
