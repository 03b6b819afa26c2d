package org.yimatong.inspections.consultation;

import org.yimatong.kit.problem.RuleBroken;

/** The expert has the question already. */
public class ExpertAssignedAlready extends RuleBroken {

    ExpertAssignedAlready() {
        super("expert-assigned-already");
    }
}
