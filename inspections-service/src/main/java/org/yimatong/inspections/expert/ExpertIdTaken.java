package org.yimatong.inspections.expert;

import org.yimatong.kit.problem.RuleBroken;

/** Another expert is registered under the id or the account. */
public class ExpertIdTaken extends RuleBroken {

    ExpertIdTaken() {
        super("expert-id-taken");
    }
}
