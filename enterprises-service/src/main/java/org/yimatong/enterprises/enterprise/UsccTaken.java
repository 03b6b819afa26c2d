package org.yimatong.enterprises.enterprise;

import org.yimatong.kit.problem.RuleBroken;

/** An enterprise is registered under this code already, in whichever area. */
public class UsccTaken extends RuleBroken {

    UsccTaken(String uscc) {
        super("uscc-taken", uscc);
    }
}
