package org.yimatong.hazards.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.Letter;

/**
 * What is posted: a CloudEvent 1.0 in structured JSON. Of the same id at each attempt; names are those of the time.
 *
 * @param id of the notification
 * @param time since when it was to be delivered
 * @param subject USCC of the enterprise; missing in a trial
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookBody(
        String specversion,
        UUID id,
        String source,
        String type,
        Instant time,
        @Nullable String subject,
        String datacontenttype,
        Data data) {

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    /**
     * What happened. All but the stage is missing in a trial.
     *
     * @param alarmId missing if it is about a flood
     * @param floodId missing if it is about a single alarm
     * @param alarms how many a flood had
     * @param undeliveredBy name of the channel that did not tell of it; missing unless that is told
     * @param occurredAt when the service knew, or when it was due
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String stage,
            @Nullable UUID alarmId,
            @Nullable UUID floodId,
            @Nullable String enterprise,
            @Nullable String area,
            @Nullable String source,
            @Nullable String sourceName,
            @Nullable String sensor,
            @Nullable String sensorNameZh,
            @Nullable String sensorNameEn,
            @Nullable String level,
            @Nullable String value,
            @Nullable String unit,
            @Nullable Instant raisedAt,
            @Nullable Instant observedAt,
            @Nullable Boolean standing,
            @Nullable Integer alarms,
            @Nullable String undeliveredBy,
            @Nullable Instant occurredAt,
            @Nullable String link) {

        static Data trial(String stage) {
            return new Data(
                    stage, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null);
        }

        static Data of(String stage, Letter.Message message) {
            var facts = message.facts();
            return new Data(
                    stage,
                    facts.alarms() == null ? message.subject() : null,
                    facts.alarms() == null ? null : message.subject(),
                    message.enterprise(),
                    message.area(),
                    facts.source(),
                    message.sourceName(),
                    facts.tag(),
                    message.sensorZh(),
                    message.sensorEn(),
                    facts.level(),
                    facts.value(),
                    facts.unit(),
                    facts.raisedAt(),
                    facts.observedAt(),
                    facts.standing(),
                    facts.alarms(),
                    message.undeliveredBy(),
                    message.occurredAt(),
                    message.link());
        }
    }

    /** @param source who says so, for example {@code /hazards-service} */
    static WebhookBody of(Letter letter, String source) {
        var message = letter.message();
        var stage = letter.stage().name();
        return new WebhookBody(
                "1.0",
                letter.id(),
                source,
                "org.yimatong.hazards.alarm-notification.v1",
                letter.madeAt(),
                message == null ? null : message.uscc(),
                "application/json",
                message == null ? Data.trial(stage) : Data.of(stage, message));
    }
}
