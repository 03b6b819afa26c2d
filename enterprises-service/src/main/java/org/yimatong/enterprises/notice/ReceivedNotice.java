package org.yimatong.enterprises.notice;

import java.time.Instant;

/** A notice together with what became of it at one of its recipients. */
public record ReceivedNotice(Notice notice, NoticeRecipient recipient) {

    /** Whether the enterprise is late with its receipt. */
    public boolean isOverdue(Instant now) {
        return recipient.isOverdue(notice, now);
    }
}
