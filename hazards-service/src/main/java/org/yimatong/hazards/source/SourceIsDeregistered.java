package org.yimatong.hazards.source;

import org.yimatong.kit.problem.RuleBroken;

/** The source is no major hazard source any more: nothing of the kind can be asked of it. */
public class SourceIsDeregistered extends RuleBroken {

    public SourceIsDeregistered() {
        super("source-deregistered");
    }
}
