package org.yimatong.hazards.rates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.telemetry.LatestReading;

/** Says how long a reading tells the present value. */
@ApplicationScoped
public class SensorFreshness {

    private final Duration freshFor;

    /** @param freshFor after the sensor measured; about six readings of the national network, a proposal */
    SensorFreshness(@ConfigProperty(name = "yimatong.sensors.fresh-for", defaultValue = "5M") Duration freshFor) {
        this.freshFor = freshFor;
    }

    /** @param latest null if there is none */
    public SensorState of(@Nullable LatestReading latest, Instant now) {
        if (latest == null) {
            return SensorState.SILENT;
        }
        return latest.observedAt().isBefore(oldestFresh(now)) ? SensorState.STALE : SensorState.FRESH;
    }

    /** Readings observed before this instant are stale. */
    public Instant oldestFresh(Instant now) {
        return now.minus(freshFor);
    }
}
