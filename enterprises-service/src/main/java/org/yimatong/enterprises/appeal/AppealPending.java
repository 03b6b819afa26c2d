package org.yimatong.enterprises.appeal;

import org.yimatong.kit.problem.RuleBroken;

/** One appeal at a time against the same reason. */
public class AppealPending extends RuleBroken {

    AppealPending() {
        super("appeal-pending");
    }
}
