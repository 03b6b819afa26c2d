package org.yimatong.enterprises.notice.plan.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.Importance;
import org.yimatong.enterprises.notice.NoticeContent;
import org.yimatong.enterprises.notice.NoticeKind;
import org.yimatong.enterprises.notice.plan.PlannedContent;
import org.yimatong.kit.text.PlainText;

/**
 * What the notices of a plan say.
 *
 * @param importance ordinary if absent
 * @param confirmationAsked whether recipients have to confirm it; they need not if absent
 * @param readWithinDays how many times 24 hours after each sending receipts are expected
 */
record PlannedNotice(
        @NotNull NoticeKind kind,
        @Nullable Importance importance,
        @NotBlank @PlainText @Size(max = 200) String title,

        @NotBlank @PlainText(multiline = true) @Size(max = 10_000)
        String body,

        @Nullable Boolean confirmationAsked,

        @Nullable @Min(1) @Max(366) Integer readWithinDays) {

    PlannedContent asContent() {
        var says = new NoticeContent(
                kind,
                importance == null ? Importance.ORDINARY : importance,
                title,
                body,
                Boolean.TRUE.equals(confirmationAsked));
        return new PlannedContent(says, readWithinDays);
    }

    static PlannedNotice of(PlannedContent content) {
        var says = content.says();
        return new PlannedNotice(
                says.kind(),
                says.importance(),
                says.title(),
                says.body(),
                says.confirmationAsked(),
                content.readWithinDays());
    }
}
