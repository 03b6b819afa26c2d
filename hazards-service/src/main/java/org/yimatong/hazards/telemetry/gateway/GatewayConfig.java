package org.yimatong.hazards.telemetry.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a data gateway may send that has no quota of its own. The numbers are proposals. */
@ConfigMapping(prefix = "yimatong.data-gateways")
interface GatewayConfig {

    /** Readings a second, in the long run. */
    @WithDefault("10000")
    int readingsPerSecond();

    /** Readings at once, after a pause. */
    @WithDefault("100000")
    int burst();

    /** How often settings are looked up, and what was counted is stored. Suspensions hold after that at the latest. */
    @WithDefault("0.25S")
    Duration round();

    default Quota quota() {
        return new Quota(readingsPerSecond(), burst());
    }
}
