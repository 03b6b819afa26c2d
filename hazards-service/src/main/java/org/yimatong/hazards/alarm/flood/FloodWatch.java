package org.yimatong.hazards.alarm.flood;

import static java.util.stream.Collectors.toCollection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.AlarmsChanged;

/**
 * Decides about floods in the transaction of the alarms that make them. A single alarm costs two statements: the floods
 * that last there, and the alarms of the latest minutes that are in none.
 */
@ApplicationScoped
class FloodWatch {

    /** Before those who want to know whether an alarm is of a flood. */
    private static final int FIRST = 100;

    private final AlarmFloods floods;
    private final Flooding flooding;
    private final FloodRules rules;
    private final Clock clock;

    FloodWatch(AlarmFloods floods, Flooding flooding, FloodRules rules, Clock clock) {
        this.floods = floods;
        this.flooding = flooding;
        this.rules = rules;
        this.clock = clock;
    }

    /** Of no matter to floods is who asked for attention long ago, and only changes now: by coming back, say. */
    void follow(@Observes @Priority(FIRST) AlarmsChanged changed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lately = now.minus(rules.within());
        var asking = changed.calling().stream()
                .filter(alarm -> alarm.handling().annunciatedAt().isAfter(lately))
                .toList();
        if (!asking.isEmpty()) {
            follow(asking, now);
        }
    }

    private void follow(List<Alarm> asking, Instant now) {
        var areas = asking.stream().map(Alarm::area).collect(toCollection(TreeSet::new));
        var usccs = asking.stream().map(Alarm::uscc).collect(toCollection(TreeSet::new));
        var lasting = lasting(areas, now);
        var crowd = flooding.unflooded(areas, usccs, lasting);
        if (!crowd.isEmpty()) {
            flooding.begin(crowd, lasting, now);
        }
        flooding.rise(rising(lasting, asking));
    }

    private List<AlarmFlood> lasting(Collection<String> areas, Instant now) {
        var lasting = floods.lasting(areas);
        var due = lasting.stream()
                .filter(flood -> flood.isDue(now))
                .map(AlarmFlood::id)
                .toList();
        if (!due.isEmpty()) {
            flooding.end(floods.due(due, now), now);
        }
        return lasting.stream().filter(flood -> flood.endedAt() == null).toList();
    }

    private static Map<UUID, AlarmLevel> rising(List<AlarmFlood> lasting, List<Alarm> asking) {
        var rising = new HashMap<UUID, AlarmLevel>();
        for (var alarm : asking) {
            lasting.stream()
                    .filter(flood -> flood.wouldRiseBy(alarm))
                    .forEach(flood -> rising.put(flood.id(), alarm.process().highestLevel()));
        }
        return rising;
    }
}
