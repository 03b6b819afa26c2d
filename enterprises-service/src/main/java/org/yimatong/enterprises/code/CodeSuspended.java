package org.yimatong.enterprises.code;

import org.yimatong.kit.problem.RuleBroken;

/** A code is withdrawn once. */
public class CodeSuspended extends RuleBroken {

    CodeSuspended() {
        super("code-suspended");
    }
}
