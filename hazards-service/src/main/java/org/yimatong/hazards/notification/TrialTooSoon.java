package org.yimatong.hazards.notification;

import java.time.Duration;
import org.yimatong.kit.problem.RuleBroken;

/** The channel is being tried out, or was a moment ago: strangers must not be mailed without end. */
public class TrialTooSoon extends RuleBroken {

    TrialTooSoon(Duration every) {
        super("trial-too-soon", every.toSeconds());
    }
}
