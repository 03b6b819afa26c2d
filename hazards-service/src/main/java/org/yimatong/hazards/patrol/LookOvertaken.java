package org.yimatong.hazards.patrol;

import org.yimatong.kit.problem.RuleBroken;

/** Something came up that the look does not show, such as an alarm: look again. */
public class LookOvertaken extends RuleBroken {

    LookOvertaken() {
        super("look-overtaken");
    }
}
