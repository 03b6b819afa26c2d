package org.yimatong.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/**
 * What one source address may do. All numbers are proposals: far above what an office, or the customers of a mobile
 * network behind one address, ask for.
 */
@ConfigMapping(prefix = "yimatong.limits")
public interface LimitSettings {

    /** Addresses that are not limited: this machine, and load balancers that limit by themselves. */
    @WithDefault("127.0.0.1,0:0:0:0:0:0:0:1")
    Set<String> exemptAddresses();

    /** Public pages for each second, in the long run. */
    @WithDefault("100")
    int pagesPerSecond();

    /** Public pages at once, after a pause. */
    @WithDefault("1000")
    int pagesAtOnce();

    /** Requests to the services for each second, in the long run. */
    @WithDefault("1000")
    int callsPerSecond();

    /** Requests to the services at once, after a pause. */
    @WithDefault("5000")
    int callsAtOnce();
}
