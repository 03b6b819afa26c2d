package org.yimatong.inspections.prevention.chain;

import org.yimatong.kit.problem.RuleBroken;

/** What is to be deleted has elements below it in the chain. */
public class ChildrenStand extends RuleBroken {

    ChildrenStand() {
        super("children-stand");
    }
}
