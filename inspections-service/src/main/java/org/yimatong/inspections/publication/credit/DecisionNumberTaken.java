package org.yimatong.inspections.publication.credit;

import org.yimatong.kit.problem.RuleBroken;

/** A penalty, or a permit, of this number is recorded already. */
public class DecisionNumberTaken extends RuleBroken {

    DecisionNumberTaken(String number) {
        super("decision-number-taken", number);
    }
}
