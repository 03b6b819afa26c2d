package org.yimatong.enterprises.override;

import org.yimatong.kit.problem.RuleBroken;

/** It is taken back by one of the two who decided it. */
public class WithdrawalByStranger extends RuleBroken {

    WithdrawalByStranger() {
        super("withdrawal-by-stranger");
    }
}
