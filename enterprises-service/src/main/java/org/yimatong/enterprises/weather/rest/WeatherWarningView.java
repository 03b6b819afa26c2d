package org.yimatong.enterprises.weather.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.weather.MessageReference;
import org.yimatong.enterprises.weather.MessageType;
import org.yimatong.enterprises.weather.SignalColour;
import org.yimatong.enterprises.weather.WeatherEvent;
import org.yimatong.enterprises.weather.WeatherWarning;

/**
 * A message of the meteorological office as clients see it.
 *
 * @param areas keys of those it is about
 * @param inForce whether it stands now
 * @param notice by which it was passed on; absent if it concerned nobody
 * @param supersededBy the message that took its place
 */
@Schema(name = "WeatherWarning")
record WeatherWarningView(
        UUID id,
        String sender,
        String identifier,
        Instant sent,
        MessageType msgType,
        List<MessageReference> references,
        @Nullable WeatherEvent event,
        @Nullable SignalColour colour,
        List<String> areas,
        @Nullable String headline,
        @Nullable String description,
        @Nullable String instruction,
        @Nullable Instant onset,
        @Nullable Instant expires,
        boolean inForce,
        Instant takenAt,
        @Nullable UUID notice,
        @Nullable UUID supersededBy,
        @Nullable Instant supersededAt) {

    static WeatherWarningView of(WeatherWarning warning, Instant now) {
        var message = warning.message();
        var content = message.content();
        return new WeatherWarningView(
                warning.id(),
                message.sender(),
                message.identifier(),
                message.sent(),
                message.type(),
                message.references(),
                content == null ? null : content.event(),
                content == null ? null : content.colour(),
                warning.areas(),
                content == null ? null : content.headline(),
                content == null ? null : content.description(),
                content == null ? null : content.instruction(),
                content == null ? null : content.onset(),
                content == null ? null : content.expires(),
                warning.isInForce(now),
                warning.takenAt(),
                warning.notice(),
                warning.supersededBy(),
                warning.supersededAt());
    }
}
