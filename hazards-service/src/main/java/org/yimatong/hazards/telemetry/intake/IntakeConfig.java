package org.yimatong.hazards.telemetry.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a message over HTTP may be. */
@ConfigMapping(prefix = "yimatong.intake")
interface IntakeConfig {

    /** Most bytes of a message, unpacked if it came packed. */
    @WithDefault("1M")
    MemorySize messageBytes();

    /**
     * How many times larger than packed a message may be unpacked. A thousand readings that differ in their sequence
     * only shrink to a hundredth; what shrinks more was made to burst.
     */
    @WithDefault("200")
    int packingRatio();
}
