package org.yimatong.enterprises.risk;

import org.yimatong.kit.problem.RuleBroken;

/**
 * The caller sees other areas than when the feed was begun, or another database: what is to be told may lie before the
 * place.
 */
public class FeedOfAnotherScope extends RuleBroken {

    public FeedOfAnotherScope() {
        super("feed-of-another-scope");
    }
}
