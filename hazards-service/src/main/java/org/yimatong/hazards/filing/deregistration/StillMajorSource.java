package org.yimatong.hazards.filing.deregistration;

import org.yimatong.kit.problem.RuleBroken;

/** No assessment has found yet that the source is below the threshold: it is a major hazard source still. */
public class StillMajorSource extends RuleBroken {

    StillMajorSource() {
        super("still-major-source");
    }
}
