package org.yimatong.enterprises.appeal;

import org.yimatong.kit.problem.RuleBroken;

/** Nobody judges what they decided themselves. */
public class AppealByInvolved extends RuleBroken {

    AppealByInvolved() {
        super("appeal-by-involved");
    }
}
