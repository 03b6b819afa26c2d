package org.yimatong.inspections.resumption;

import org.yimatong.kit.problem.RuleBroken;

/** The enterprise has applied already, and nothing is decided yet. */
public class ResumptionPending extends RuleBroken {

    ResumptionPending() {
        super("resumption-pending");
    }
}
