package org.yimatong.hazards.alarm.flood;

import static java.util.stream.Collectors.toCollection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmsChanged;

/** Decides about floods in the transaction of the alarms that make them. */
@ApplicationScoped
class FloodWatch {

    /** Before those who want to know whether an alarm is of a flood. */
    private static final int FIRST = 100;

    private final Flooding flooding;
    private final FloodRules rules;
    private final Clock clock;

    FloodWatch(Flooding flooding, FloodRules rules, Clock clock) {
        this.flooding = flooding;
        this.rules = rules;
        this.clock = clock;
    }

    /** Of no matter to floods is who asked for attention long ago, and only changes now: by coming back, say. */
    void follow(@Observes @Priority(FIRST) AlarmsChanged changed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lately = now.minus(rules.within());
        var areas = changed.calling().stream()
                .filter(alarm -> alarm.handling().annunciatedAt().isAfter(lately))
                .map(Alarm::area)
                .collect(toCollection(TreeSet::new));
        if (!areas.isEmpty()) {
            flooding.end(now);
            flooding.begin(areas, now);
            flooding.rise();
        }
    }
}
