package org.yimatong.hazards.alarm.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.hazards.v1.AlarmNotificationEvents.AlarmNotificationFailed;

/**
 * Somebody was not told of an alarm, as the live stream says.
 *
 * @param id the notification
 * @param at when it was found
 * @param channel by which it was to be told, with its kind
 * @param alarm that it is about; missing if it is about a flood
 * @param flood that it is about; missing if it is about an alarm
 * @param uscc of the enterprise that is responsible; of a flood, for its first alarm
 * @param source code of the hazard source
 * @param stage what of the alarm was to be told
 * @param madeAt since when it was to be told
 * @param lastError why the latest attempt failed; missing if there was none
 * @param givenUp whether it will not be tried again
 */
@Schema(name = "AlarmNotificationFailure")
record NotificationFailureNews(
        UUID id,
        Instant at,
        UUID channel,
        String channelKind,
        @Nullable UUID alarm,
        @Nullable UUID flood,
        String area,
        String uscc,
        String source,
        String tag,
        String level,
        String stage,
        Instant madeAt,
        int attempts,
        @Nullable String lastError,
        boolean givenUp) {

    static NotificationFailureNews of(AlarmNotificationFailed event) {
        var isFlood = event.subjectKind().equals("FLOOD");
        return new NotificationFailureNews(
                event.notificationId(),
                event.occurredAt(),
                event.channelId(),
                event.channelKind(),
                isFlood ? null : event.subjectId(),
                isFlood ? event.subjectId() : null,
                event.area(),
                event.uscc(),
                event.source(),
                event.tag(),
                event.level(),
                event.stage(),
                event.madeAt(),
                event.attempts(),
                event.lastError(),
                event.givenUp());
    }
}
