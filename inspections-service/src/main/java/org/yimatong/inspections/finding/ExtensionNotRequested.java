package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** There is no request for more time to decide. */
public class ExtensionNotRequested extends RuleBroken {

    ExtensionNotRequested() {
        super("extension-not-requested");
    }
}
