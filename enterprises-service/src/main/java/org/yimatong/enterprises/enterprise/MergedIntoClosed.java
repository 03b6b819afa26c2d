package org.yimatong.enterprises.enterprise;

import org.yimatong.kit.problem.RuleBroken;

/** A closed entry cannot speak for another. */
public class MergedIntoClosed extends RuleBroken {

    MergedIntoClosed(String kept) {
        super("merged-into-closed", kept);
    }
}
