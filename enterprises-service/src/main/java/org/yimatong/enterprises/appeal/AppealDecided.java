package org.yimatong.enterprises.appeal;

import org.yimatong.kit.problem.RuleBroken;

/** An appeal is decided once. */
public class AppealDecided extends RuleBroken {

    AppealDecided() {
        super("appeal-decided");
    }
}
