package org.yimatong.enterprises.notice;

import org.yimatong.kit.problem.RuleBroken;

/** Nobody whom the sender may reach is addressed by the notice, or ever could be. */
public class NoticeWithoutRecipients extends RuleBroken {

    public NoticeWithoutRecipients() {
        super("notice-without-recipients");
    }
}
