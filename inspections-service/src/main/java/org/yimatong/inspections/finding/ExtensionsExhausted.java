package org.yimatong.inspections.finding;

import org.yimatong.kit.problem.RuleBroken;

/** The deadline was extended as often as it may be. */
public class ExtensionsExhausted extends RuleBroken {

    ExtensionsExhausted(int most) {
        super("extensions-exhausted", most);
    }
}
