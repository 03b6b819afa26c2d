package org.yimatong.enterprises.promise;

import org.yimatong.kit.problem.RuleBroken;

/** An enterprise that is gone for good promises nothing. */
public class PromiseOfClosedEnterprise extends RuleBroken {

    PromiseOfClosedEnterprise() {
        super("promise-of-closed-enterprise");
    }
}
