package org.yimatong.enterprises.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many complaints are taken before somebody is flooding the bureau. */
@ConfigMapping(prefix = "yimatong.complaints")
public interface ComplaintLimits {

    /** The time over which complaints are counted. */
    @WithDefault("1h")
    Duration within();

    /** From one network address, by each instance of this service. Many phones share one behind a carrier's gateway. */
    @WithDefault("20")
    int perAddress();

    /** About one enterprise, by all instances together. */
    @WithDefault("60")
    int perEnterprise();
}
