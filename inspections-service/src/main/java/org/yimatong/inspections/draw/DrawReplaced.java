package org.yimatong.inspections.draw;

import org.yimatong.kit.problem.RuleBroken;

/** Another draw took the place of this one already. */
public class DrawReplaced extends RuleBroken {

    DrawReplaced() {
        super("draw-replaced");
    }
}
