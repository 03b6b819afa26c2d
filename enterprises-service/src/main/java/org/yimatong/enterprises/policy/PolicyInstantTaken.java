package org.yimatong.enterprises.policy;

import java.time.Instant;
import org.yimatong.kit.problem.RuleBroken;

/** Two versions cannot take effect at the same instant: nobody could say by which of them codes are judged. */
public class PolicyInstantTaken extends RuleBroken {

    PolicyInstantTaken(Instant instant) {
        super("policy-instant-taken", instant.toString());
    }
}
