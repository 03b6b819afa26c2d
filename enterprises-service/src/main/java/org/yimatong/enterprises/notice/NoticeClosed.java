package org.yimatong.enterprises.notice;

import org.yimatong.kit.problem.RuleBroken;

/** Another notice stands in the place of this one: nothing is expected of anybody any more. */
public class NoticeClosed extends RuleBroken {

    NoticeClosed() {
        super("notice-closed");
    }
}
