package org.yimatong.inspections.inspection;

import org.yimatong.kit.problem.RuleBroken;

/** An entry comes from somebody who did not file the inspection, or is about another enterprise. */
public class EntryOfAnotherInspection extends RuleBroken {

    EntryOfAnotherInspection() {
        super("entry-of-another-inspection");
    }
}
