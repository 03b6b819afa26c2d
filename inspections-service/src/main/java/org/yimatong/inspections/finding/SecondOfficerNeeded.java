package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** Two different officers have to look before a listed finding is delisted or stays listed. */
public class SecondOfficerNeeded extends RuleBroken {

    SecondOfficerNeeded() {
        super("second-officer-needed");
    }
}
