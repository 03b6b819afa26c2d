package org.yimatong.inspections.inspection;

import org.yimatong.kit.problem.RuleBroken;

/** Only a concluded inspection is corrected by addenda. */
public class InspectionNotConcluded extends RuleBroken {

    InspectionNotConcluded() {
        super("inspection-not-concluded");
    }
}
