package org.yimatong.enterprises.risk;

import org.yimatong.kit.problem.RuleBroken;

/** The caller sees other areas than when the feed was begun: what came into sight may lie before its place. */
public class FeedOfAnotherScope extends RuleBroken {

    public FeedOfAnotherScope() {
        super("feed-of-another-scope");
    }
}
