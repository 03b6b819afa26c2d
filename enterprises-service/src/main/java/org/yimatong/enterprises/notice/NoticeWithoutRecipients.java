package org.yimatong.enterprises.notice;

import org.yimatong.kit.problem.RuleBroken;

/** Nobody whom the sender may reach is addressed by the notice. */
public class NoticeWithoutRecipients extends RuleBroken {

    NoticeWithoutRecipients() {
        super("notice-without-recipients");
    }
}
