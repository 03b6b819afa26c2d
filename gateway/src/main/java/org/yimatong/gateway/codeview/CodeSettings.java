package org.yimatong.gateway.codeview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How codes are shown. */
@ConfigMapping(prefix = "yimatong.codes")
public interface CodeSettings {

    /** From which age on a code is shown as unknown. */
    @WithDefault("60S")
    Duration staleAfter();
}
