package org.yimatong.inspections.checklist;

import org.yimatong.kit.problem.RuleBroken;

/** A draft is older than the edition in force. */
public class NewerEditionInForce extends RuleBroken {

    NewerEditionInForce(int inForce) {
        super("newer-edition-in-force", inForce);
    }
}
