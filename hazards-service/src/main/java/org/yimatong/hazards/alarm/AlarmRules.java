package org.yimatong.hazards.alarm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may be set of the handling of alarms. The defaults are proposals; no regulation gives them. */
@ConfigMapping(prefix = "yimatong.alarms")
public interface AlarmRules {

    /** How far ahead a shelving may end: a shift. */
    @WithDefault("12H")
    Duration longestShelving();

    /** How often the clock looks for what is due. */
    @WithDefault("1s")
    Duration clockEvery();
}
