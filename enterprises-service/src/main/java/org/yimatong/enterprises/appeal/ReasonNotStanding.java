package org.yimatong.enterprises.appeal;

import org.yimatong.kit.problem.RuleBroken;

/** Nobody appeals against what is not said. */
public class ReasonNotStanding extends RuleBroken {

    ReasonNotStanding() {
        super("reason-not-standing");
    }
}
