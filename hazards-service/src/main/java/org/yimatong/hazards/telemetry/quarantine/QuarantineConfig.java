package org.yimatong.hazards.telemetry.quarantine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is kept of readings whose time cannot be true. The numbers are proposals. */
@ConfigMapping(prefix = "yimatong.quarantine")
interface QuarantineConfig {

    /** Newest readings kept of each sensor. */
    @WithDefault("100")
    int ofEachSensor();

    /** How long they are kept. */
    @WithDefault("30D")
    Duration retention();

    /** How often what came in is stored. */
    @WithDefault("0.5S")
    Duration round();

    /** For how long the comparisons of a sensor's clock with ours are looked back on. */
    @WithDefault("5M")
    Duration clockWindow();
}
