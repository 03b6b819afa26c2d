package org.yimatong.hazards.filing.deregistration;

import org.yimatong.kit.problem.RuleBroken;

/** The application has been decided. */
public class DeregistrationDecided extends RuleBroken {

    DeregistrationDecided() {
        super("deregistration-decided");
    }
}
