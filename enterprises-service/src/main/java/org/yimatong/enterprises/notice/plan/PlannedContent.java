package org.yimatong.enterprises.notice.plan;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.notice.NoticeContent;

/**
 * What the notices of a plan say.
 *
 * @param readWithinDays how many times 24 hours after its sending receipts are expected, if they are
 */
public record PlannedContent(NoticeContent says, @Nullable Integer readWithinDays) {

    @Nullable
    Instant readBy(Instant sentAt) {
        return readWithinDays == null ? null : sentAt.plus(Duration.ofDays(readWithinDays));
    }
}
