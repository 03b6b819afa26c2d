package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.yimatong.kit.access.AsSystem;

/**
 * What no alarm brings about: the end of a flood; and one that only the alarms of several transactions together make,
 * none of which saw the others.
 */
@ApplicationScoped
public class FloodRounds {

    private static final int BATCH = 100;

    private final AlarmFloods floods;
    private final Flooding flooding;
    private final Annunciations annunciations;
    private final FloodedAlarms alarms;
    private final FloodRules rules;
    private final Clock clock;

    FloodRounds(
            AlarmFloods floods,
            Flooding flooding,
            Annunciations annunciations,
            FloodedAlarms alarms,
            FloodRules rules,
            Clock clock) {
        this.floods = floods;
        this.flooding = flooding;
        this.annunciations = annunciations;
        this.alarms = alarms;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @AsSystem
    @Transactional
    public boolean pass() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = floods.due(now, BATCH);
        flooding.end(due, now);
        var crowd = annunciations.crowded(now.minus(rules.within()), rules.moreThan());
        if (!crowd.isEmpty()) {
            var areas = new ArrayList<>(crowd.areas());
            areas.addAll(crowd.floodedAreas());
            flooding.begin(crowd, floods.lasting(areas), now);
        }
        flooding.rise(alarms.rising());
        return due.size() == BATCH;
    }
}
