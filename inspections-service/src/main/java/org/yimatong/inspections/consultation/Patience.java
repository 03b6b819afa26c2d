package org.yimatong.inspections.consultation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long who asked waits. Our own figures: no rule says how soon an expert answers. */
@ConfigMapping(prefix = "yimatong.consultations")
public interface Patience {

    /** After which an expert who has not answered is reminded. */
    @WithDefault("24H")
    Duration remindAfter();

    /** After which the bureau is told, and another expert is looked for. */
    @WithDefault("72H")
    Duration escalateAfter();

    /** Between two looks for an expert, while there is none for the field. */
    @WithDefault("1M")
    Duration lookAgainAfter();

    /** Between two looks at what is due. */
    @WithDefault("1S")
    Duration clockEvery();
}
