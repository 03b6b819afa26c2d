package org.yimatong.inspections.draw;

import org.yimatong.kit.problem.RuleBroken;

/** The draw was announced, but nobody is drawn yet. */
public class DrawNotDone extends RuleBroken {

    DrawNotDone() {
        super("draw-not-done");
    }
}
