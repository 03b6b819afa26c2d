package org.yimatong.hazards.alarm.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.yimatong.kit.outbox.Outbox;

/** Lets floods begin, rise and end, and announces it, in the caller's transaction. Nothing here waits for a lock. */
@ApplicationScoped
class Flooding {

    private static final int BATCH = 100;

    private final AlarmFloods floods;
    private final FloodedAlarms alarms;
    private final FloodRules rules;
    private final FloodEvents events;
    private final Outbox outbox;
    private final Event<FloodChanged> changes;

    Flooding(
            AlarmFloods floods,
            FloodedAlarms alarms,
            FloodRules rules,
            FloodEvents events,
            Outbox outbox,
            Event<FloodChanged> changes) {
        this.floods = floods;
        this.alarms = alarms;
        this.rules = rules;
        this.events = events;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** Those of these areas that the alarms up to this instant make. */
    void begin(Collection<String> areas, Instant now) {
        var free = alarms.free(areas, now.minus(rules.within()), now);
        if (free.isEmpty()) {
            return;
        }
        var lasting = floods.lasting(areas);
        var judge = new FloodJudge(rules.moreThan());
        for (var area : areas) {
            judge
                    .beginning(
                            area,
                            free.stream().filter(one -> one.area().equals(area)).toList(),
                            lasting.stream()
                                    .filter(one -> one.place().area().equals(area))
                                    .toList())
                    .stream()
                    .filter(floods::begin)
                    .forEach(flood -> {
                        events.began(flood).ifPresent(outbox::add);
                        changes.fire(new FloodChanged(flood, FloodChanged.Kind.BEGAN));
                    });
        }
    }

    /** Those that have got worse than they were. */
    void rise() {
        var rising = alarms.rising();
        if (rising.isEmpty()) {
            return;
        }
        var risen = floods.held(rising.keySet());
        for (var flood : risen) {
            flood.rise(rising.getOrDefault(flood.id(), flood.highestLevel()));
        }
        risen.stream()
                .filter(flood ->
                        isWidest(flood, floods.lasting(List.of(flood.place().area()))))
                .forEach(flood -> changes.fire(new FloodChanged(flood, FloodChanged.Kind.ROSE)));
    }

    private static boolean isWidest(AlarmFlood flood, List<AlarmFlood> lasting) {
        return lasting.stream().noneMatch(other -> other.place().isWiderThan(flood.place()));
    }

    /**
     * Those that are over by this instant, each as of the instant of that, however late it is found.
     *
     * @return whether there may be more
     */
    boolean end(Instant now) {
        var due = floods.due(now, BATCH);
        for (var flood : due) {
            var over = alarms.newest(flood, rules.endsBelow() - 1)
                    .map(newest -> newest.plus(rules.within()))
                    .orElse(now);
            if (over.isAfter(now)) {
                flood.lastUntil(over);
            } else {
                flood.end(over);
                events.ended(flood).ifPresent(outbox::add);
                changes.fire(new FloodChanged(flood, FloodChanged.Kind.ENDED));
            }
        }
        if (!due.isEmpty()) {
            floods.flush();
        }
        return due.size() == BATCH;
    }
}
