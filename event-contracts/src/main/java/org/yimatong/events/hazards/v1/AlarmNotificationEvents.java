package org.yimatong.events.hazards.v1;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.EventType;

/** What became of notifications of alarms. */
public final class AlarmNotificationEvents {

    private AlarmNotificationEvents() {}

    /**
     * Somebody was to be told of an alarm and was not, in time or at all. Told once when it is late, and once when it
     * is given up; of what a paused channel does not tell, once an hour. Whether the alarm stands has not changed.
     *
     * @param occurredAt when it was found
     * @param uscc of the enterprise that is responsible for the alarm
     * @param area supervision area of the enterprise
     * @param channelKind {@code WEBHOOK} or {@code EMAIL}
     * @param subjectKind {@code ALARM} or {@code FLOOD}
     * @param subjectId the alarm or flood
     * @param source code of the major hazard source
     * @param tag of the sensor within the enterprise; of a flood, of the first alarm
     * @param level the highest, as in {@code alarm-raised}
     * @param stage {@code RAISED}, {@code RISEN}, {@code REPEATED}, {@code TO_DISTRICT}, {@code TO_CITY},
     *     {@code DISPOSAL_MISSED}, {@code RETURNED}, or {@code NOT_DELIVERED}: that another channel did not tell
     * @param madeAt since when it was to be delivered
     * @param attempts how often that was tried
     * @param lastError why the latest attempt failed, as a code; null if none was made
     * @param givenUp whether it will not be tried again
     */
    @EventType("org.yimatong.hazards.alarm-notification-failed.v1")
    public record AlarmNotificationFailed(
            UUID eventId,
            Instant occurredAt,
            String uscc,
            UUID notificationId,
            String area,
            UUID channelId,
            String channelKind,
            String subjectKind,
            UUID subjectId,
            String source,
            String tag,
            String level,
            String stage,
            Instant madeAt,
            int attempts,
            @Nullable String lastError,
            boolean givenUp)
            implements HazardEvent {}
}
