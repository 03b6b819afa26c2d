package org.yimatong.hazards.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a sensor that opens, closes, or has come and gone unnoticed.
 *
 * @param sensor its short key
 * @param beganAt what it dates from; null if it closes
 * @param openedAt when it had lasted as long as it takes; null if it closes
 * @param endedAt null if it opens
 */
record HealthChange(
        int sensor,
        HealthCondition condition,
        @Nullable Instant beganAt,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt) {

    static HealthChange opened(int sensor, HealthCondition condition, Instant beganAt, Instant openedAt) {
        return new HealthChange(sensor, condition, beganAt, openedAt, null);
    }

    static HealthChange closed(int sensor, HealthCondition condition, Instant endedAt) {
        return new HealthChange(sensor, condition, null, null, endedAt);
    }

    static HealthChange passed(
            int sensor, HealthCondition condition, Instant beganAt, Instant openedAt, Instant endedAt) {
        return new HealthChange(sensor, condition, beganAt, openedAt, endedAt);
    }
}
