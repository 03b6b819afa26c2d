package org.yimatong.hazards.alarm.item;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.flood.FloodPlace;
import org.yimatong.hazards.alarm.flood.FloodUnit;

/**
 * Lays alarms together until no more lines are left than somebody can take in, and as few as that needs. Those of a
 * flood are one line in any case. Of the others those that are least urgent are laid together first: where most of them
 * are at one source, then at one enterprise, in one area, and last of all whatever is left of them; what is more urgent
 * is touched only then. The more severe alarm shows: a line has the highest level and the urgency of its alarms.
 */
final class Folding {

    private final int atMost;

    Folding(int atMost) {
        this.atMost = atMost;
    }

    /** In the order of what to do next. */
    List<Pile> fold(List<Bundle> bundles) {
        var piles = new ArrayList<Pile>();
        bundles.stream()
                .filter(bundle -> bundle.flood() == null)
                .flatMap(bundle -> bundle.apart().stream())
                .map(Pile::loose)
                .forEach(piles::add);
        bundles.stream()
                .filter(bundle -> bundle.flood() != null)
                .collect(groupingBy(bundle -> Objects.requireNonNull(bundle.flood())))
                .forEach((flood, own) -> piles.add(Pile.flood(flood, own)));
        piles.stream()
                .map(Pile::urgency)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList()
                .forEach(urgency -> foldFrom(urgency, piles));
        piles.sort(Pile.ORDER);
        return count(piles) <= atMost ? piles : withRest(piles);
    }

    /** What is as urgent as this, or less. */
    private void foldFrom(int urgency, List<Pile> piles) {
        Arrays.stream(FloodUnit.values())
                .<Function<Pile, Optional<FloodPlace>>>map(
                        unit -> pile -> Optional.ofNullable(pile.place()).flatMap(place -> place.within(unit)))
                .forEach(placeOf -> byPlace(piles, urgency, placeOf).entrySet().stream()
                        .sorted(Comparator.comparing(place -> -count(place.getValue())))
                        .forEach(place -> fold(piles, place.getKey(), place.getValue())));
        fold(piles, null, piles.stream().filter(pile -> isFolded(pile, urgency)).toList());
    }

    private static Map<FloodPlace, List<Pile>> byPlace(
            List<Pile> piles, int urgency, Function<Pile, Optional<FloodPlace>> placeOf) {
        var places = new LinkedHashMap<FloodPlace, List<Pile>>();
        piles.stream()
                .filter(pile -> isFolded(pile, urgency))
                .forEach(pile -> placeOf.apply(pile)
                        .ifPresent(place -> places.computeIfAbsent(place, _ -> new ArrayList<>())
                                .add(pile)));
        return places;
    }

    private static boolean isFolded(Pile pile, int urgency) {
        return !pile.isFlood() && pile.urgency() >= urgency;
    }

    /** Lays the least urgent of these together, as many as are too many. */
    private void fold(List<Pile> piles, @Nullable FloodPlace place, List<Pile> there) {
        var tooMany = count(piles) - atMost;
        if (tooMany <= 0 || count(there) < 2) {
            return;
        }
        var laid = Collections.<Pile>newSetFromMap(new IdentityHashMap<>());
        var lines = 0L;
        for (var pile : there.stream().sorted(Pile.ORDER.reversed()).toList()) {
            if (lines <= tooMany) {
                laid.add(pile);
                lines += pile.items();
            }
        }
        piles.removeIf(laid::contains);
        piles.add(Pile.together(place, laid));
    }

    /** So many floods at once: the least urgent lines, of whatever kind, are the last one. */
    private List<Pile> withRest(List<Pile> piles) {
        var kept = new ArrayList<>(piles.subList(0, atMost - 1));
        kept.add(Pile.together(null, piles.subList(atMost - 1, piles.size())));
        return kept;
    }

    private static long count(List<Pile> piles) {
        return piles.stream().mapToLong(Pile::items).sum();
    }
}
