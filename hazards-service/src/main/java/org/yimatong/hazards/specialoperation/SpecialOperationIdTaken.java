package org.yimatong.hazards.specialoperation;

import org.yimatong.kit.problem.RuleBroken;

/** Another permit was reported under the id. */
public class SpecialOperationIdTaken extends RuleBroken {

    SpecialOperationIdTaken() {
        super("special-operation-id-taken");
    }
}
