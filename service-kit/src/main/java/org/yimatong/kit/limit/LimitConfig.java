package org.yimatong.kit.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** How often callers may ask this instance. The numbers are proposals: far above what people and their programs do. */
@ConfigMapping(prefix = "yimatong.limits")
interface LimitConfig {

    /** For each second, in the long run. */
    @WithDefault("2000")
    int callerPerSecond();

    /** After a pause. */
    @WithDefault("10000")
    int callerAtOnce();

    /** For each second, in the long run: all who belong to one enterprise. */
    @WithDefault("4000")
    int enterprisePerSecond();

    /** After a pause. */
    @WithDefault("20000")
    int enterpriseAtOnce();

    /** Roles whose callers have a quota of another kind, and are not counted here. */
    Optional<Set<String>> exemptRoles();
}
