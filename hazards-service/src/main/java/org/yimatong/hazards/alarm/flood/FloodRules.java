package org.yimatong.hazards.alarm.flood;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * When alarms are a flood. The defaults are those of ISA-18.2 and EEMUA 191 for one operator (docs/sources.md); to take
 * them for a source and an enterprise as well is a proposal.
 */
@ConfigMapping(prefix = "yimatong.alarm-floods")
public interface FloodRules {

    /** More than so many new items within {@link #within()} are a flood. */
    @WithDefault("10")
    int moreThan();

    /** Fewer than so many alarms within {@link #within()}, and the flood is over. */
    @WithDefault("5")
    int endsBelow();

    @WithDefault("10M")
    Duration within();

    /** How often the clock looks for what no alarm brings about. */
    @WithDefault("1s")
    Duration clockEvery();
}
