package org.yimatong.hazards.alarm.item;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yimatong.hazards.alarm.flood.FloodPlace;
import org.yimatong.hazards.alarm.flood.FloodUnit;

/**
 * Lays alarms together until no more items are left than somebody can take in: those of a flood in any case; then, as
 * long as it is needed, where most items are, at one source, at one enterprise, in one area; and what is least urgent
 * of all in the end. The more severe alarm shows: an item has the highest level and the urgency of its alarms.
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
                .map(Pile::loose)
                .forEach(piles::add);
        bundles.stream()
                .filter(bundle -> bundle.flood() != null)
                .collect(groupingBy(bundle -> Objects.requireNonNull(bundle.flood())))
                .forEach((flood, own) -> piles.add(Pile.flood(flood, own)));
        for (var unit : FloodUnit.values()) {
            fold(piles, unit);
        }
        piles.sort(Pile.ORDER);
        return count(piles) <= atMost ? piles : withRest(piles);
    }

    private void fold(List<Pile> piles, FloodUnit unit) {
        while (count(piles) > atMost) {
            var fullest = byPlace(piles, unit).entrySet().stream()
                    .max(Map.Entry.comparingByValue((one, other) -> Long.compare(count(one), count(other))))
                    .filter(place -> count(place.getValue()) > 1);
            if (fullest.isEmpty()) {
                return;
            }
            piles.removeAll(fullest.get().getValue());
            piles.add(Pile.together(fullest.get().getKey(), fullest.get().getValue()));
        }
    }

    private static Map<FloodPlace, List<Pile>> byPlace(List<Pile> piles, FloodUnit unit) {
        var places = new LinkedHashMap<FloodPlace, List<Pile>>();
        for (var pile : piles) {
            Objects.requireNonNull(pile.place())
                    .within(unit)
                    .ifPresent(place -> places.computeIfAbsent(place, _ -> new ArrayList<>())
                            .add(pile));
        }
        return places;
    }

    /** By now each is one item. */
    private List<Pile> withRest(List<Pile> piles) {
        var kept = new ArrayList<>(piles.subList(0, atMost - 1));
        kept.add(Pile.together(null, piles.subList(atMost - 1, piles.size())));
        return kept;
    }

    private static long count(List<Pile> piles) {
        return piles.stream().mapToLong(Pile::items).sum();
    }
}
