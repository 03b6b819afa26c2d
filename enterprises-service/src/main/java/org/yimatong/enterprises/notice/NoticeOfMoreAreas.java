package org.yimatong.enterprises.notice;

import org.yimatong.kit.problem.RuleBroken;

/** The notice reaches areas for which the official does not answer. */
public class NoticeOfMoreAreas extends RuleBroken {

    public NoticeOfMoreAreas() {
        super("notice-of-more-areas");
    }
}
