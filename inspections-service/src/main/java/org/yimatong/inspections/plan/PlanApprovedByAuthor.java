package org.yimatong.inspections.plan;

import org.yimatong.kit.problem.RuleBroken;

/** Who wrote a plan may not approve it. */
public class PlanApprovedByAuthor extends RuleBroken {

    PlanApprovedByAuthor() {
        super("plan-approved-by-author");
    }
}
