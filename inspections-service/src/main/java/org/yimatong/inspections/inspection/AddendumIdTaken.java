package org.yimatong.inspections.inspection;

import org.yimatong.kit.problem.RuleBroken;

/** Another addendum was filed under the id. */
public class AddendumIdTaken extends RuleBroken {

    AddendumIdTaken() {
        super("addendum-id-taken");
    }
}
