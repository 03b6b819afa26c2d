package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** Who asked that a finding be withdrawn may not confirm it. */
public class WithdrawalByRequester extends RuleBroken {

    WithdrawalByRequester() {
        super("withdrawal-by-requester");
    }
}
