package org.yimatong.hazards.alarm.flood;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.AlarmLevel;

/**
 * Decides which floods begin. An operator has items before them: alarms, and floods that last. More of them than is
 * bearable at one source become one item, the flood of the source; if there still are too many of the enterprise, one
 * of the enterprise; and so of the area. Only the widest that begins is told of.
 */
final class FloodJudge {

    private final int moreThan;

    FloodJudge(int moreThan) {
        this.moreThan = moreThan;
    }

    /** @param begins the flood that this item would be; null for an alarm, and for a flood that lasts already */
    private record Item(
            Instant at,
            Instant since,
            AlarmLevel highest,
            @Nullable AlarmFlood begins) {

        static Item of(Annunciation alarm) {
            return new Item(alarm.at(), alarm.at(), alarm.highestLevel(), null);
        }

        static Item of(AlarmFlood flood) {
            return new Item(flood.since(), flood.since(), flood.highestLevel(), null);
        }

        static Item ofNew(AlarmFlood flood) {
            return new Item(flood.since(), flood.since(), flood.highestLevel(), flood);
        }
    }

    /**
     * The floods that begin in one area.
     *
     * @param alarms those of the latest time that belong to no flood
     * @param lasting the area's floods that last
     */
    List<AlarmFlood> beginning(String area, Collection<Annunciation> alarms, Collection<AlarmFlood> lasting) {
        if (lasting.stream().anyMatch(flood -> flood.place().unit() == FloodUnit.AREA)) {
            return List.of();
        }
        var usccs = Stream.concat(
                        alarms.stream().map(Annunciation::uscc),
                        lasting.stream()
                                .map(flood ->
                                        Objects.requireNonNull(flood.place().uscc())))
                .collect(toCollection(TreeSet::new));
        var items = new ArrayList<Item>();
        for (var uscc : usccs) {
            items.addAll(ofEnterprise(
                    FloodPlace.ofEnterprise(area, uscc),
                    alarms.stream().filter(alarm -> alarm.uscc().equals(uscc)).toList(),
                    lasting.stream()
                            .filter(flood -> uscc.equals(flood.place().uscc()))
                            .toList()));
        }
        return together(FloodPlace.ofArea(area), items).stream()
                .map(Item::begins)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Item> ofEnterprise(FloodPlace place, List<Annunciation> alarms, List<AlarmFlood> lasting) {
        var whole = lasting.stream()
                .filter(flood -> flood.place().unit() == FloodUnit.ENTERPRISE)
                .findFirst();
        if (whole.isPresent()) {
            return List.of(Item.of(whole.get()));
        }
        var items = new ArrayList<>(lasting.stream().map(Item::of).toList());
        alarms.stream().collect(groupingBy(Annunciation::source)).forEach((source, ofSource) -> {
            var sourcePlace = FloodPlace.ofSource(place.area(), Objects.requireNonNull(place.uscc()), source);
            items.addAll(together(sourcePlace, ofSource.stream().map(Item::of).toList()));
        });
        return together(place, items);
    }

    /** One item instead of them, if they are too many. */
    private List<Item> together(FloodPlace place, List<Item> items) {
        if (items.size() <= moreThan) {
            return items;
        }
        var inTime = items.stream().sorted(Comparator.comparing(Item::at)).toList();
        var since =
                items.stream().map(Item::since).min(Comparator.naturalOrder()).orElseThrow();
        var highest = inTime.stream().map(Item::highest).reduce(AlarmLevel.NORMAL, AlarmLevel::moreSevere);
        return List.of(
                Item.ofNew(new AlarmFlood(place, since, inTime.get(moreThan).at(), highest)));
    }
}
