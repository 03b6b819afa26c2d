package org.yimatong.hazards.alarm.item;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FloodPlace;

/**
 * Alarms that lie together: loose, each an item of its own; or one item, for being a flood, or for lack of room.
 *
 * @param place null if it is of more than one area
 * @param flood null if it is none
 */
record Pile(@Nullable FloodPlace place, @Nullable UUID flood, boolean isLoose, List<Bundle> bundles) {

    /** What to look at first: the most urgent, of those the oldest. */
    static final Comparator<Pile> ORDER = Comparator.comparing(Pile::urgency).thenComparing(Pile::since);

    static Pile loose(Bundle bundle) {
        return new Pile(bundle.place(), null, true, List.of(bundle));
    }

    static Pile flood(UUID flood, List<Bundle> bundles) {
        return new Pile(bundles.getFirst().floodPlace(), flood, false, bundles);
    }

    /** All of them as one item. */
    static Pile together(@Nullable FloodPlace place, Collection<Pile> piles) {
        return new Pile(place, null, false, piles.stream().flatMap(Pile::all).toList());
    }

    private Stream<Bundle> all() {
        return bundles.stream();
    }

    /** How many items it is. */
    long items() {
        return isLoose ? alarms() : 1;
    }

    long alarms() {
        return all().mapToLong(Bundle::alarms).sum();
    }

    long unacknowledged() {
        return all().mapToLong(Bundle::unacknowledged).sum();
    }

    int urgency() {
        return all().mapToInt(Bundle::urgency).min().orElseThrow();
    }

    Instant since() {
        return all().map(Bundle::since).min(Comparator.naturalOrder()).orElseThrow();
    }

    SortedMap<AlarmLevel, Long> levels() {
        var sum = new TreeMap<AlarmLevel, Long>();
        all().forEach(bundle -> bundle.levels().forEach((level, count) -> sum.merge(level, count, Long::sum)));
        return sum;
    }

    AlarmLevel highestLevel() {
        return levels().keySet().stream().reduce(AlarmLevel.NORMAL, AlarmLevel::moreSevere);
    }
}
