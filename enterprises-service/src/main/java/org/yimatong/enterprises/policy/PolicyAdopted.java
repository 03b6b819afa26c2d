package org.yimatong.enterprises.policy;

import org.yimatong.kit.problem.RuleBroken;

/** A version is adopted once; who wants another instant adopts another version. */
public class PolicyAdopted extends RuleBroken {

    PolicyAdopted(int version) {
        super("policy-adopted", version);
    }
}
