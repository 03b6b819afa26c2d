package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** More time was asked for already, and nobody has decided yet. */
public class ExtensionPending extends RuleBroken {

    ExtensionPending() {
        super("extension-pending");
    }
}
