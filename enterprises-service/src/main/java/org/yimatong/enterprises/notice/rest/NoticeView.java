package org.yimatong.enterprises.notice.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.Importance;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.enterprises.notice.NoticeKind;
import org.yimatong.enterprises.notice.ReceiptCounts;

/**
 * A notice as officials see it.
 *
 * @param plan by which it was sent, if by one
 * @param dueAt when that plan was to send it
 * @param areas of the recipients, when it was sent
 * @param recipients of all areas
 * @param counts in the caller's areas; not in lists
 * @param closedAt since when another notice stands in its place; no receipts are expected any more
 */
@Schema(name = "Notice")
record NoticeView(
        UUID id,
        NoticeKind kind,
        Importance importance,
        String title,
        String body,
        boolean confirmationAsked,
        @Nullable Instant readBy,
        AudienceOrder audience,
        @Nullable UUID plan,
        @Nullable Instant dueAt,
        Instant sentAt,
        String sentBy,
        List<String> areas,
        long recipients,
        @Nullable ReceiptCounts counts,
        @Nullable Instant closedAt,
        @Nullable WithdrawalView withdrawn,
        long version) {

    static NoticeView of(Notice notice) {
        return of(notice, null);
    }

    static NoticeView of(Notice notice, @Nullable ReceiptCounts counts) {
        var says = notice.content();
        var planned = notice.planned();
        return new NoticeView(
                notice.id(),
                says.kind(),
                says.importance(),
                says.title(),
                says.body(),
                says.confirmationAsked(),
                notice.readBy(),
                AudienceOrder.of(notice.audience()),
                planned == null ? null : planned.planId(),
                planned == null ? null : planned.dueAt(),
                notice.sentAt(),
                notice.sender().name(),
                notice.areas(),
                notice.recipients(),
                counts,
                notice.closedAt(),
                WithdrawalView.of(notice.withdrawal()),
                notice.version());
    }
}
