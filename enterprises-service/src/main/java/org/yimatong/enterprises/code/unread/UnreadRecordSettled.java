package org.yimatong.enterprises.code.unread;

import org.yimatong.kit.problem.RuleBroken;

/** Nothing is left to be decided about the record. */
public class UnreadRecordSettled extends RuleBroken {

    UnreadRecordSettled() {
        super("unread-record-settled");
    }
}
