package org.yimatong.inspections.finding.supervision;

import org.yimatong.kit.problem.RuleBroken;

/** The supervision was answered before; the answer stays. */
public class SupervisionAnswered extends RuleBroken {

    SupervisionAnswered() {
        super("supervision-answered");
    }
}
