package org.yimatong.hazards.telemetry.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.yimatong.hazards.telemetry.TelemetryConfig;

/** Refuses to start with a configuration that would keep readings too short. */
@ApplicationScoped
class RetentionRule {

    /** Order 40 (安监总局令第40号) of the records of a major hazard source's monitoring; docs/sources.md. */
    private static final Duration LEAST_BY_LAW = Duration.ofDays(30);

    private final TelemetryConfig config;

    RetentionRule(TelemetryConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent started) {
        var kept = config.rawRetention();
        require(
                kept.compareTo(LEAST_BY_LAW) >= 0,
                "yimatong.telemetry.raw-retention must be at least 30 days (30D): order 40 demands it");
        require(
                kept.compareTo(config.oldest()) >= 0,
                "yimatong.telemetry.raw-retention must not be shorter than yimatong.telemetry.oldest");
        require(
                config.rollupRetention().compareTo(kept) >= 0,
                "yimatong.telemetry.rollup-retention must not be shorter than yimatong.telemetry.raw-retention");
        require(!config.settling().isNegative(), "yimatong.telemetry.settling must not be negative");
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalStateException(rule);
        }
    }
}
