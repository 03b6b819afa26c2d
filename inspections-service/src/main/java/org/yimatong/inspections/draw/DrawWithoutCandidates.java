package org.yimatong.inspections.draw;

import org.yimatong.kit.problem.RuleBroken;

/** No enterprise can be drawn: none fits, or of every colour none is wanted. */
public class DrawWithoutCandidates extends RuleBroken {

    DrawWithoutCandidates() {
        super("draw-without-candidates");
    }
}
