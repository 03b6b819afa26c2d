package org.yimatong.hazards.patrol;

import org.yimatong.kit.problem.RuleBroken;

/** An alarm was raised that the look does not show: look again. */
public class LookOvertaken extends RuleBroken {

    LookOvertaken() {
        super("look-overtaken");
    }
}
