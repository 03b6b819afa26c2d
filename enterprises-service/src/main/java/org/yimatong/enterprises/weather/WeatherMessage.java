package org.yimatong.enterprises.weather;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of the meteorological office.
 *
 * @param sender the office
 * @param identifier given by it
 * @param references the messages that it replaces or cancels
 * @param content null if it cancels
 */
public record WeatherMessage(
        String sender,
        String identifier,
        Instant sent,
        MessageType type,
        List<MessageReference> references,
        @Nullable WeatherContent content) {

    public WeatherMessage {
        references = List.copyOf(references);
    }

    WeatherMessage in(List<String> keys) {
        return new WeatherMessage(
                sender, identifier, sent, type, references, content == null ? null : content.in(keys));
    }
}
