package org.yimatong.hazards.alarm.item;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FloodPlace;

/**
 * One line: an alarm, a flood, or alarms laid together for lack of room; and, until they are, alarms that are not named
 * by themselves.
 *
 * @param place null if it is of more than one area
 * @param flood null if it is none
 * @param isLaid whether it is one line, however many alarms it has
 */
record Pile(@Nullable FloodPlace place, @Nullable UUID flood, boolean isLaid, List<Bundle> bundles) {

    /** What to look at first: the most urgent, of those the oldest. */
    static final Comparator<Pile> ORDER = Comparator.comparing(Pile::urgency).thenComparing(Pile::since);

    /** One alarm, or some that are not named. */
    static Pile loose(Bundle bundle) {
        return new Pile(bundle.place(), null, false, List.of(bundle));
    }

    static Pile flood(UUID flood, List<Bundle> bundles) {
        var any = bundles.getFirst();
        var place = any.place().within(Objects.requireNonNull(any.floodUnit())).orElseThrow();
        return new Pile(place, flood, true, bundles);
    }

    /** All of them as one line. */
    static Pile together(@Nullable FloodPlace place, Collection<Pile> piles) {
        return new Pile(place, null, true, piles.stream().flatMap(Pile::all).toList());
    }

    private Stream<Bundle> all() {
        return bundles.stream();
    }

    /** The alarm that it is; empty if it is of several. */
    Optional<UUID> alarm() {
        return isLaid
                ? Optional.empty()
                : bundles.getFirst().first().stream().map(Bundle.Single::alarm).findFirst();
    }

    boolean isFlood() {
        return flood != null;
    }

    /** How many lines it is. */
    long items() {
        return isLaid ? 1 : alarms();
    }

    long alarms() {
        return all().mapToLong(Bundle::alarms).sum();
    }

    int urgency() {
        return all().mapToInt(Bundle::urgency).min().orElseThrow();
    }

    Instant since() {
        return all().map(Bundle::since).min(Comparator.naturalOrder()).orElseThrow();
    }

    Instant latest() {
        return all().map(Bundle::latest).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Of those that are severe and wait to be acknowledged; empty if there are none. */
    Optional<Instant> latestSevere() {
        return all().filter(Bundle::unacknowledged)
                .filter(bundle -> bundle.level().isSevere())
                .map(Bundle::latest)
                .max(Comparator.naturalOrder());
    }

    SortedMap<AlarmLevel, Long> levels() {
        return levels(_ -> true);
    }

    SortedMap<AlarmLevel, Long> unacknowledgedLevels() {
        return levels(Bundle::unacknowledged);
    }

    private SortedMap<AlarmLevel, Long> levels(Predicate<Bundle> counted) {
        var sum = new TreeMap<AlarmLevel, Long>();
        all().filter(counted).forEach(bundle -> sum.merge(bundle.level(), bundle.alarms(), Long::sum));
        return sum;
    }

    AlarmLevel highestLevel() {
        return all().map(Bundle::level).reduce(AlarmLevel.NORMAL, AlarmLevel::moreSevere);
    }
}
