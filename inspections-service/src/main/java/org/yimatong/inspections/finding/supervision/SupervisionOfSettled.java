package org.yimatong.inspections.finding.supervision;

import org.yimatong.kit.problem.RuleBroken;

/** Nothing is left to be done about the finding: it is verified or withdrawn. */
public class SupervisionOfSettled extends RuleBroken {

    SupervisionOfSettled() {
        super("supervision-of-settled");
    }
}
