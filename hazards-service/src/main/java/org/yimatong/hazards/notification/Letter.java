package org.yimatong.hazards.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification ready to be sent.
 *
 * @param id of the notification: the same at each attempt
 * @param channel by which it goes
 * @param official whether the channel is of officials
 * @param secretGeneration see {@link NotificationChannel#secretGeneration}
 * @param formerSecretSigns whether the secret before that one signs, too
 * @param message what it says; null for a trial
 */
public record Letter(
        UUID id,
        UUID channel,
        ChannelKind kind,
        String target,
        boolean official,
        int secretGeneration,
        boolean formerSecretSigns,
        NotificationStage stage,
        Instant madeAt,
        @Nullable Message message) {

    /**
     * What is told.
     *
     * @param enterprise its name
     * @param sourceName of the hazard source
     * @param sensorZh the sensor's name in Chinese
     * @param sensorEn the sensor's name in English
     * @param occurredAt when this service knew, or when it was due
     * @param link where to look at it: an address of the interface
     * @param undeliveredBy name of the channel that did not tell of it; null unless that is told
     */
    public record Message(
            SubjectKind subjectKind,
            UUID subject,
            String uscc,
            String enterprise,
            String area,
            String sourceName,
            String sensorZh,
            String sensorEn,
            AlarmFacts facts,
            Instant occurredAt,
            String link,
            @Nullable String undeliveredBy) {}
}
