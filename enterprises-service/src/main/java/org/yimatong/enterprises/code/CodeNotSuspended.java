package org.yimatong.enterprises.code;

import org.yimatong.kit.problem.RuleBroken;

/** Only a withdrawn code can be given back. */
public class CodeNotSuspended extends RuleBroken {

    CodeNotSuspended() {
        super("code-not-suspended");
    }
}
