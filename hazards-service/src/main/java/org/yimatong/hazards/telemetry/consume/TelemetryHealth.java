package org.yimatong.hazards.telemetry.consume;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether readings are being followed, and how many wait. */
@Liveness
@ApplicationScoped
class TelemetryHealth implements HealthCheck {

    private final TelemetryConsumer consumer;
    private final TelemetryLag lag;

    TelemetryHealth(TelemetryConsumer consumer, TelemetryLag lag) {
        this.consumer = consumer;
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("telemetry")
                .status(consumer.isRunning())
                .withData("recordsWaiting", lag.records())
                .build();
    }
}
