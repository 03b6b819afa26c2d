package org.yimatong.hazards.notification.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.Notification;
import org.yimatong.hazards.notification.NotificationStage;
import org.yimatong.hazards.notification.NotificationState;
import org.yimatong.hazards.notification.Occasion;
import org.yimatong.hazards.notification.SubjectKind;

/**
 * What a channel was to tell, and what became of it.
 *
 * @param alarm missing if it is about a flood, or a trial
 * @param flood of which, or for which, it tells; missing if it is about a single alarm, or a trial
 * @param uscc of the enterprise that is responsible for the alarm; missing in a trial
 * @param level the highest of the alarm's latest occurrence then; missing in a trial
 * @param madeAt since when it was to be delivered
 * @param overdue whether it is not delivered although it should be
 * @param settledAt when it was delivered, or given up
 * @param lastError why the latest attempt failed, as a code
 */
record NotificationView(
        UUID id,
        UUID channel,
        NotificationStage stage,
        @Nullable UUID alarm,
        @Nullable UUID flood,
        @Nullable String uscc,
        @Nullable String area,
        @Nullable String source,
        @Nullable String tag,
        @Nullable String level,
        Instant madeAt,
        NotificationState state,
        boolean overdue,
        int attempts,
        @Nullable Instant settledAt,
        @Nullable String lastError) {

    static NotificationView of(Notification notification, Instant now) {
        var occasion = notification.occasion();
        return new NotificationView(
                notification.id(),
                notification.channelId(),
                notification.stage(),
                occasion != null && occasion.subjectKind() == SubjectKind.ALARM ? occasion.subjectId() : null,
                occasion != null && isOfFlood(notification, occasion) ? notification.subjectId() : null,
                occasion == null ? null : occasion.uscc(),
                occasion == null ? null : occasion.area(),
                occasion == null ? null : occasion.facts().source(),
                occasion == null ? null : occasion.facts().tag(),
                occasion == null ? null : occasion.facts().level(),
                notification.madeAt(),
                notification.state(),
                notification.isOverdue(now),
                notification.attempts(),
                notification.settledAt(),
                notification.lastError());
    }

    private static boolean isOfFlood(Notification notification, Occasion occasion) {
        return occasion.subjectKind() == SubjectKind.FLOOD
                || !occasion.subjectId().equals(notification.subjectId());
    }
}
