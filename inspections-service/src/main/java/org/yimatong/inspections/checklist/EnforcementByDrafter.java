package org.yimatong.inspections.checklist;

import org.yimatong.kit.problem.RuleBroken;

/** Who drafted an edition of a checklist may not put it in force. */
public class EnforcementByDrafter extends RuleBroken {

    EnforcementByDrafter() {
        super("enforcement-by-drafter");
    }
}
