package org.yimatong.hazards.alarm.flood;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.Annunciations.Crowd;
import org.yimatong.kit.outbox.Outbox;

/** Lets floods begin, rise and end, and announces it, in the caller's transaction. Nothing here waits for a lock. */
@ApplicationScoped
class Flooding {

    private final AlarmFloods floods;
    private final Annunciations annunciations;
    private final FloodedAlarms alarms;
    private final FloodSummary summary;
    private final FloodRules rules;
    private final FloodEvents events;
    private final Outbox outbox;
    private final Event<FloodChanged> changes;

    Flooding(
            AlarmFloods floods,
            Annunciations annunciations,
            FloodedAlarms alarms,
            FloodSummary summary,
            FloodRules rules,
            FloodEvents events,
            Outbox outbox,
            Event<FloodChanged> changes) {
        this.floods = floods;
        this.annunciations = annunciations;
        this.alarms = alarms;
        this.summary = summary;
        this.rules = rules;
        this.events = events;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** Those that the alarms up to this instant make there, beside those that last. */
    void begin(Crowd crowd, List<AlarmFlood> lasting, Instant now) {
        var lately = now.minus(rules.within());
        var free = annunciations.free(crowd, lately, now);
        if (free.isEmpty()) {
            return;
        }
        var judge = new FloodJudge(rules.moreThan(), lately);
        Stream.concat(crowd.areas().stream(), crowd.floodedAreas().stream())
                .flatMap(area -> judge
                        .beginning(
                                area,
                                free.stream()
                                        .filter(one -> one.area().equals(area))
                                        .toList(),
                                lasting.stream()
                                        .filter(one -> one.place().area().equals(area))
                                        .toList())
                        .stream())
                .filter(floods::begin)
                .forEach(flood -> {
                    events.began(flood).ifPresent(outbox::add);
                    changes.fire(new FloodChanged(flood, FloodChanged.Kind.BEGAN));
                });
    }

    /** These have got worse than they were. */
    void rise(Map<UUID, AlarmLevel> rising) {
        if (rising.isEmpty()) {
            return;
        }
        for (var flood : floods.held(rising.keySet())) {
            var level = rising.getOrDefault(flood.id(), flood.highestLevel());
            if (level.severity() > flood.highestLevel().severity()) {
                flood.rise(level);
                changes.fire(new FloodChanged(flood, FloodChanged.Kind.ROSE));
            }
        }
    }

    /** Those of these that are over by this instant, each as of the instant of that, however late it is found. */
    void end(Collection<AlarmFlood> due, Instant now) {
        for (var flood : due) {
            var over = alarms.newest(flood, rules.endsBelow() - 1)
                    .map(newest -> newest.plus(rules.within()))
                    .orElse(now);
            if (over.isAfter(now)) {
                flood.lastUntil(over);
            } else {
                end(flood, over);
            }
        }
        if (!due.isEmpty()) {
            floods.flush();
        }
    }

    private void end(AlarmFlood flood, Instant at) {
        flood.end(at);
        floods.flush(); // what asks later is not of it
        flood.keep(summary.firstOut(flood.id()).orElse(null), summary.alarms(flood.id()));
        events.ended(flood).ifPresent(outbox::add);
        changes.fire(new FloodChanged(flood, FloodChanged.Kind.ENDED));
    }

    /** Where those of these areas and enterprises that have no flood of their own would begin. */
    Crowd unflooded(Collection<String> areas, Collection<String> usccs, List<AlarmFlood> lasting) {
        var flooded = placesOf(lasting, FloodUnit.AREA).map(FloodPlace::area).collect(toCollection(HashSet::new));
        flooded.retainAll(areas);
        var calm = new HashSet<>(areas);
        calm.removeAll(flooded);
        var enterprises = new HashSet<>(usccs);
        placesOf(lasting, FloodUnit.ENTERPRISE).map(FloodPlace::uscc).forEach(enterprises::remove);
        return new Crowd(calm, flooded, enterprises);
    }

    private static Stream<FloodPlace> placesOf(List<AlarmFlood> floods, FloodUnit unit) {
        return floods.stream().map(AlarmFlood::place).filter(place -> place.unit() == unit);
    }
}
