package org.yimatong.enterprises.override;

import org.yimatong.kit.problem.RuleBroken;

/** Its time is over, and nothing more becomes of it. */
public class OverrideExpired extends RuleBroken {

    OverrideExpired() {
        super("override-expired");
    }
}
