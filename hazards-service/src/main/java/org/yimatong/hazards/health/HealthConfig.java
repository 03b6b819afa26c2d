package org.yimatong.hazards.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a sensor is no longer relied upon. No standard says; all of it is a proposal. */
@ConfigMapping(prefix = "yimatong.sensor-health")
public interface HealthConfig {

    /** Without a reading for so long, it is silent. Points of the monitoring network report at least once in 5 min. */
    @WithDefault("5M")
    Duration silentAfter();

    /** A value that is the same for so long is a flat line. */
    @WithDefault("1H")
    Duration flatAfter();

    /** A value that is at the end of the measuring range for so long is stuck there. */
    @WithDefault("10M")
    Duration stuckAfter();

    /** A reading that was measured longer ago than this is late. */
    @WithDefault("5M")
    Duration lateBeyond();

    /** When nothing but late readings came for so long, the clock is late. Readings kept back by a network are not. */
    @WithDefault("10M")
    Duration lateAfter();

    /** When nothing but refused readings came for so long, the quality is bad. */
    @WithDefault("1M")
    Duration badAfter();

    /** When it is not certain for so long that readings take effect, nobody was listening. */
    @WithDefault("10S")
    Duration gapAfter();

    /** How often the clock looks. */
    @WithDefault("1S")
    Duration clockEvery();
}
