package org.yimatong.enterprises.notice.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.Importance;
import org.yimatong.enterprises.notice.NoticeKind;
import org.yimatong.enterprises.notice.ReceivedNotice;

/**
 * A notice as an enterprise received it.
 *
 * @param confirmationAsked whether it has to be confirmed, too
 * @param readBy before when the receipt is expected
 * @param readAt when it was first read here
 * @param confirmedAt when it was confirmed here
 * @param note of that confirmation
 * @param remindedAt when the bureau last reminded of it
 * @param outstanding whether the bureau expects more
 * @param overdue whether that is late
 * @param closedAt since when another notice stands in its place
 */
@Schema(name = "ReceivedNotice")
record ReceivedNoticeView(
        UUID id,
        NoticeKind kind,
        Importance importance,
        String title,
        String body,
        Instant sentAt,
        String sentBy,
        boolean confirmationAsked,
        @Nullable Instant readBy,
        @Nullable Instant readAt,
        @Nullable Instant confirmedAt,
        @Nullable String note,
        @Nullable Instant remindedAt,
        boolean outstanding,
        boolean overdue,
        @Nullable Instant closedAt,
        @Nullable WithdrawalView withdrawn) {

    static ReceivedNoticeView of(ReceivedNotice received, Instant now) {
        var notice = received.notice();
        var recipient = received.recipient();
        var says = notice.content();
        var reading = recipient.reading();
        var confirmation = recipient.confirmation();
        return new ReceivedNoticeView(
                notice.id(),
                says.kind(),
                says.importance(),
                says.title(),
                says.body(),
                notice.sentAt(),
                notice.sender().name(),
                recipient.confirmationAsked(),
                notice.readBy(),
                reading == null ? null : reading.readAt(),
                confirmation == null ? null : confirmation.confirmedAt(),
                confirmation == null ? null : confirmation.note(),
                recipient.remindedAt(),
                recipient.isOutstanding(notice),
                received.isOverdue(now),
                notice.closedAt(),
                WithdrawalView.of(notice.withdrawal()));
    }
}
