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
 * @param undeliveredBy the channel that did not tell of it, if that is what this tells
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
        @Nullable UUID undeliveredBy,
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
                occasion == null ? null : flood(notification, occasion),
                occasion == null ? null : occasion.uscc(),
                occasion == null ? null : occasion.area(),
                occasion == null ? null : occasion.facts().source(),
                occasion == null ? null : occasion.facts().tag(),
                occasion == null ? null : occasion.facts().level(),
                notification.stage() == NotificationStage.NOT_DELIVERED ? notification.subjectId() : null,
                notification.madeAt(),
                notification.state(),
                notification.isOverdue(now),
                notification.attempts(),
                notification.settledAt(),
                notification.lastError());
    }

    private static @Nullable UUID flood(Notification notification, Occasion occasion) {
        if (occasion.subjectKind() == SubjectKind.FLOOD) {
            return occasion.subjectId();
        }
        var single = notification.stage() == NotificationStage.NOT_DELIVERED
                || occasion.subjectId().equals(notification.subjectId());
        return single ? null : notification.subjectId();
    }
}
