package org.yimatong.inspections.prevention;

import org.yimatong.kit.problem.RuleBroken;

/** The caller's own enterprise is not in the registry, or this service has not heard of it yet. */
public class EnterpriseNotKnown extends RuleBroken {

    public EnterpriseNotKnown() {
        super("enterprise-not-known");
    }
}
