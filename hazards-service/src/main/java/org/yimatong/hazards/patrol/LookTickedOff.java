package org.yimatong.hazards.patrol;

import org.yimatong.kit.problem.RuleBroken;

/** Something else was written down of this look before; who sees more looks again. */
public class LookTickedOff extends RuleBroken {

    LookTickedOff() {
        super("look-ticked-off");
    }
}
