package org.yimatong.inspections.inspection;

import org.yimatong.kit.problem.RuleBroken;

/** Another inspection was filed under the id. */
public class InspectionIdTaken extends RuleBroken {

    InspectionIdTaken() {
        super("inspection-id-taken");
    }
}
