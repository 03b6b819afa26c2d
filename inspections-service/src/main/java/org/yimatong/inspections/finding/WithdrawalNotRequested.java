package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** Nobody has asked that the finding be withdrawn. */
public class WithdrawalNotRequested extends RuleBroken {

    WithdrawalNotRequested() {
        super("withdrawal-not-requested");
    }
}
