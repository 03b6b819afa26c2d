package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import org.yimatong.kit.problem.RuleBroken;

/** The period of a permit is never changed: what is not done by its end needs a new permit. */
public class PermitExtensionRefused extends RuleBroken {

    PermitExtensionRefused(Instant validUntil) {
        super("permit-extension-refused", validUntil);
    }
}
