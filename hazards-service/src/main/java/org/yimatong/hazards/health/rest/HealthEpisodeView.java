package org.yimatong.hazards.health.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.health.HealthCondition;
import org.yimatong.hazards.health.HealthEpisode;

/**
 * An episode of a sensor's health as clients see it.
 *
 * @param source code of the hazard source
 * @param beganAt what it dates from: of a silence, the last reading before it
 * @param openedAt when it had lasted as long as it takes
 * @param endedAt missing while it stands
 */
record HealthEpisodeView(
        UUID id,
        UUID sensorId,
        String uscc,
        String area,
        String source,
        String tag,
        HealthCondition condition,
        Instant beganAt,
        Instant openedAt,
        @Nullable Instant endedAt) {

    static HealthEpisodeView of(HealthEpisode episode) {
        return new HealthEpisodeView(
                episode.id(),
                episode.sensorId(),
                episode.uscc(),
                episode.area(),
                episode.sourceCode(),
                episode.tag(),
                episode.condition(),
                episode.beganAt(),
                episode.openedAt(),
                episode.endedAt());
    }
}
