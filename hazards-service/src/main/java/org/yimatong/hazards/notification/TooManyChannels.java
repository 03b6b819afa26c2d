package org.yimatong.hazards.notification;

import org.yimatong.kit.problem.RuleBroken;

/** The area or the enterprise has as many channels as it may have. */
public class TooManyChannels extends RuleBroken {

    TooManyChannels(int most) {
        super("too-many-channels", most);
    }
}
