package org.yimatong.hazards.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an alarm may wait for people. The defaults are proposals; no regulation gives them. */
@ConfigMapping(prefix = "yimatong.alarm-escalation")
public interface EscalationRules {

    /** An alarm that nobody acknowledged comes again after this time, and every so often until the city is told. */
    @WithDefault("5M")
    Duration repeatEvery();

    /** From then on it comes again every so often, until somebody acknowledges it. */
    @WithDefault("60M")
    Duration repeatLaterEvery();

    /** Nobody has acknowledged it for so long: the district is told. */
    @WithDefault("30M")
    Duration districtAfter();

    /** Nobody has acknowledged it for so long: the city is told. */
    @WithDefault("60M")
    Duration cityAfter();

    /** So long after its acknowledgement cause and treatment have to be known. */
    @WithDefault("30M")
    Duration disposalWithin();

    /** How often the clock looks for what is due. */
    @WithDefault("1s")
    Duration clockEvery();
}
