package org.yimatong.hazards.roster;

import org.yimatong.kit.problem.RuleBroken;

/** Somebody is on duty there already; another person comes as a stand-in. */
public class DutyAlreadyAssigned extends RuleBroken {

    DutyAlreadyAssigned(DutyAssignment present) {
        super(
                "duty-already-assigned",
                present.day().toString(),
                present.area(),
                present.roster().name());
    }
}
