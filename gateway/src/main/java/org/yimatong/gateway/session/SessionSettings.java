package org.yimatong.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sessions last, and how many there may be. All numbers are proposals. */
@ConfigMapping(prefix = "yimatong.session")
interface SessionSettings {

    /** A session ends after so long without a request to the services. */
    @WithDefault("30M")
    Duration idleEnd();

    /** And so long after the log-in, whatever is asked: a long shift. */
    @WithDefault("12H")
    Duration absoluteEnd();

    /** Sessions at one gateway, each a few kilobytes. */
    @WithDefault("10000")
    int most();

    /** Sessions of one account; with one more its oldest ends. */
    @WithDefault("10")
    int mostOfAccount();
}
