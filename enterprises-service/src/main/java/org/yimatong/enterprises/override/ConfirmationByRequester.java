package org.yimatong.enterprises.override;

import org.yimatong.kit.problem.RuleBroken;

/** An override needs two people. */
public class ConfirmationByRequester extends RuleBroken {

    ConfirmationByRequester() {
        super("confirmation-by-requester");
    }
}
