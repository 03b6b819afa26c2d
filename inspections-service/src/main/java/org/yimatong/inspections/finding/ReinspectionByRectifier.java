package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** Who says that it is rectified may not be the one who verifies it. */
public class ReinspectionByRectifier extends RuleBroken {

    ReinspectionByRectifier() {
        super("reinspection-by-rectifier");
    }
}
