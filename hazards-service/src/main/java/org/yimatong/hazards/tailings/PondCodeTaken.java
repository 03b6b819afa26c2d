package org.yimatong.hazards.tailings;

import org.yimatong.kit.problem.RuleBroken;

/** The enterprise has another pond, or the pond another point, of the code. */
public class PondCodeTaken extends RuleBroken {

    PondCodeTaken(String code) {
        super("pond-code-taken", code);
    }
}
