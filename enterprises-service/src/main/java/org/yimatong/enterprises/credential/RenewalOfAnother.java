package org.yimatong.enterprises.credential;

import org.yimatong.kit.problem.RuleBroken;

/** A renewal is of the same kind and subject as what it renews. */
public class RenewalOfAnother extends RuleBroken {

    RenewalOfAnother() {
        super("renewal-of-another");
    }
}
