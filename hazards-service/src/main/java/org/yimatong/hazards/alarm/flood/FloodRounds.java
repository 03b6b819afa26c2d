package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.yimatong.kit.access.AsSystem;

/**
 * What no alarm brings about: the end of a flood; and one that only the alarms of several transactions together make,
 * none of which saw the others.
 */
@ApplicationScoped
public class FloodRounds {

    private final Flooding flooding;
    private final FloodedAlarms alarms;
    private final FloodRules rules;
    private final Clock clock;

    FloodRounds(Flooding flooding, FloodedAlarms alarms, FloodRules rules, Clock clock) {
        this.flooding = flooding;
        this.alarms = alarms;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var more = flooding.end(now);
        var crowded = alarms.crowdedAreas(now.minus(rules.within()), rules.moreThan());
        if (!crowded.isEmpty()) {
            flooding.begin(crowded, now);
        }
        flooding.rise();
        return more;
    }
}
