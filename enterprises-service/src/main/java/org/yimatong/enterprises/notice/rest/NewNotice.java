package org.yimatong.enterprises.notice.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.Importance;
import org.yimatong.enterprises.notice.NoticeContent;
import org.yimatong.enterprises.notice.NoticeKind;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A notice that an official sends.
 *
 * @param importance ordinary if absent
 * @param confirmationAsked whether recipients have to confirm it; they need not if absent
 * @param readBy before when a receipt is expected
 */
record NewNotice(
        @NotNull NoticeKind kind,
        @Nullable Importance importance,
        @NotBlank @PlainText @Size(max = 200) String title,

        @NotBlank @PlainText(multiline = true) @Size(max = 10_000)
        String body,

        @Nullable Boolean confirmationAsked,
        @Nullable @ThisCentury Instant readBy,
        @NotNull @Valid AudienceOrder audience) {

    NoticeContent content() {
        return new NoticeContent(
                kind,
                importance == null ? Importance.ORDINARY : importance,
                title,
                body,
                Boolean.TRUE.equals(confirmationAsked));
    }

    @Nullable
    Instant readByStored() {
        return readBy == null ? null : readBy.truncatedTo(ChronoUnit.MICROS);
    }
}
