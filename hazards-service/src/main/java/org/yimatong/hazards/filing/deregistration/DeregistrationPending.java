package org.yimatong.hazards.filing.deregistration;

import org.yimatong.kit.problem.RuleBroken;

/** The enterprise has applied for this source already, and nothing is decided yet. */
public class DeregistrationPending extends RuleBroken {

    DeregistrationPending() {
        super("deregistration-pending");
    }
}
