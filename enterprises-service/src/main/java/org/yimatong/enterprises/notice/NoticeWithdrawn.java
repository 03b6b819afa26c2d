package org.yimatong.enterprises.notice;

import org.yimatong.kit.problem.RuleBroken;

/** The notice was withdrawn: nothing is expected of anybody any more. */
public class NoticeWithdrawn extends RuleBroken {

    NoticeWithdrawn() {
        super("notice-withdrawn");
    }
}
