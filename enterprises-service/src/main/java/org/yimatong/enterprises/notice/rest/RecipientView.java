package org.yimatong.enterprises.notice.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.enterprises.notice.NoticeRecipient;

/**
 * A recipient of a notice as officials see it.
 *
 * @param area in which it is
 * @param outstanding whether more is expected of it
 * @param note of the confirmation
 */
@Schema(name = "NoticeRecipient")
record RecipientView(
        String uscc,
        String area,
        boolean outstanding,
        Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable String readBy,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable String note,
        @Nullable Instant remindedAt) {

    static final List<String> COLUMNS = List.of(
            "uscc",
            "area",
            "outstanding",
            "deliveredAt",
            "readAt",
            "readBy",
            "confirmedAt",
            "confirmedBy",
            "note",
            "remindedAt");

    static RecipientView of(NoticeRecipient recipient, Notice notice) {
        var reading = recipient.reading();
        var confirmation = recipient.confirmation();
        return new RecipientView(
                recipient.uscc(),
                recipient.area(),
                recipient.isOutstanding(notice),
                recipient.deliveredAt(),
                reading == null ? null : reading.readAt(),
                reading == null ? null : reading.readerName(),
                confirmation == null ? null : confirmation.confirmedAt(),
                confirmation == null ? null : confirmation.confirmerName(),
                confirmation == null ? null : confirmation.note(),
                recipient.remindedAt());
    }

    /** In the order of the columns. */
    List<String> cells() {
        return List.of(
                uscc,
                area,
                String.valueOf(outstanding),
                deliveredAt.toString(),
                cell(readAt),
                cell(readBy),
                cell(confirmedAt),
                cell(confirmedBy),
                cell(note),
                cell(remindedAt));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
