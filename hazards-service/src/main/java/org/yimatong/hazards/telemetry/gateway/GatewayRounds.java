package org.yimatong.hazards.telemetry.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yimatong.kit.clock.RecurringWork;

/** Takes over what people changed about data gateways, and stores what was counted. */
@ApplicationScoped
class GatewayRounds implements RecurringWork {

    private final GatewayDirectory directory;
    private final Duration pause;

    GatewayRounds(GatewayDirectory directory, GatewayConfig config) {
        this.directory = directory;
        this.pause = config.round();
    }

    @Override
    public String name() {
        return "data-gateways";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean round() {
        directory.refresh();
        directory.store();
        return false;
    }
}
