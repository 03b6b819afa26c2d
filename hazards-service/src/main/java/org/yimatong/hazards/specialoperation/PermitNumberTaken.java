package org.yimatong.hazards.specialoperation;

import org.yimatong.kit.problem.RuleBroken;

/** The enterprise has reported another permit under the number. */
public class PermitNumberTaken extends RuleBroken {

    PermitNumberTaken(String number) {
        super("permit-number-taken", number);
    }
}
