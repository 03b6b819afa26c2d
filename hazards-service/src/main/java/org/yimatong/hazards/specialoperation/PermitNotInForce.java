package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import org.yimatong.kit.problem.RuleBroken;

/** Work would take place outside the period of its permit. */
public class PermitNotInForce extends RuleBroken {

    PermitNotInForce(Instant validFrom, Instant validUntil) {
        super("permit-not-in-force", validFrom, validUntil);
    }
}
