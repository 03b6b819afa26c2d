package org.yimatong.enterprises.notice;

import org.yimatong.kit.problem.RuleBroken;

/** The enterprise confirmed the notice before, in other words. */
public class NoticeConfirmedAlready extends RuleBroken {

    NoticeConfirmedAlready() {
        super("notice-confirmed-already");
    }
}
