package org.yimatong.enterprises.freshness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** What codes rest on, and how old it may be. */
@ConfigMapping(prefix = "yimatong.freshness")
public interface FreshnessSettings {

    /** The topics whose facts the codes account for. */
    Set<String> inputs();

    /** Partitions each of them has at least; until all have reported, nothing is known. */
    @WithDefault("3")
    int partitions();

    /** A code that does not account for all facts up to this long ago is shown as unknown. */
    @WithDefault("60s")
    Duration limit();
}
