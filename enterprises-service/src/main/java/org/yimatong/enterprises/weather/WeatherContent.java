package org.yimatong.enterprises.weather;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the weather will be, where, and what to do.
 *
 * @param areas as the office names them, or, once they were found, keys of supervision areas
 * @param onset when it begins, if that was said
 * @param expires when the warning ends by itself
 */
public record WeatherContent(
        WeatherEvent event,
        SignalColour colour,
        List<String> areas,
        @Nullable String headline,
        @Nullable String description,
        @Nullable String instruction,
        @Nullable Instant onset,
        Instant expires) {

    public WeatherContent {
        areas = List.copyOf(areas);
    }

    WeatherContent in(List<String> keys) {
        return new WeatherContent(event, colour, keys, headline, description, instruction, onset, expires);
    }

    /** As the office titled it; otherwise the kind and its colour. */
    String title() {
        return headline == null ? event.chinese() + colour.chinese() + "预警" : headline;
    }
}
