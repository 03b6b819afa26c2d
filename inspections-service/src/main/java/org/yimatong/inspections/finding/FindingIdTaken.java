package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** Another report was filed under the id. */
public class FindingIdTaken extends RuleBroken {

    FindingIdTaken() {
        super("finding-id-taken");
    }
}
