package org.yimatong.hazards.alarm.flood;

import static java.util.stream.Collectors.toCollection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.TreeSet;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmsChanged;

/** Decides about floods in the transaction of the alarms that make them. */
@ApplicationScoped
class FloodWatch {

    /** Before those who want to know whether an alarm is of a flood. */
    private static final int FIRST = 100;

    private final Flooding flooding;

    FloodWatch(Flooding flooding) {
        this.flooding = flooding;
    }

    void follow(@Observes @Priority(FIRST) AlarmsChanged changed) {
        changed.calling().stream()
                .map(alarm -> alarm.handling().annunciatedAt())
                .max(Comparator.naturalOrder())
                .ifPresent(now -> {
                    flooding.end(now);
                    flooding.begin(
                            changed.calling().stream().map(Alarm::area).collect(toCollection(TreeSet::new)), now);
                    flooding.rise();
                });
    }
}
