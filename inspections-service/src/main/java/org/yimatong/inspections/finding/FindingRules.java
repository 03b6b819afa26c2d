package org.yimatong.inspections.finding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a bureau may set about findings. The defaults are proposals: no public rule gives the numbers. */
@ConfigMapping(prefix = "yimatong.finding")
public interface FindingRules {

    /** How often the deadline of one finding may be extended. */
    @WithDefault("2")
    int mostExtensions();

    /** After how many days beyond its deadline a finding becomes the business of the city's bureau. */
    @WithDefault("7")
    int daysUntilCity();

    /** How far away another finding may be to count as nearby. */
    @WithDefault("1000")
    int nearbyMetres();

    /** Pause between two looks of the clock at what is due. */
    @WithDefault("1s")
    Duration clockEvery();
}
