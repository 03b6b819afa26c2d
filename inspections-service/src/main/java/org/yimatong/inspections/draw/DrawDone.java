package org.yimatong.inspections.draw;

import org.yimatong.kit.problem.RuleBroken;

/** A draw is drawn once; drawing again is a new draw with a reason. */
public class DrawDone extends RuleBroken {

    DrawDone() {
        super("draw-done");
    }
}
