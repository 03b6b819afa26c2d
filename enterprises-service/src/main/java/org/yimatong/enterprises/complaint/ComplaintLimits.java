package org.yimatong.enterprises.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many complaints are taken before somebody is flooding the bureau, and how long complainants can be reached. */
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

    /**
     * How long after the answer the contact of the complainant is kept. A proposal: half a year in which they may ask
     * back; the Personal Information Protection Law (Art. 19, 47) wants no longer than the purpose needs.
     */
    @WithDefault("183D")
    Duration contactKept();
}
