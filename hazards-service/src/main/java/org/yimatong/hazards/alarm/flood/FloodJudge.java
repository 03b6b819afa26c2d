package org.yimatong.hazards.alarm.flood;

import static java.util.stream.Collectors.groupingBy;

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
 * of the enterprise. Likewise those of the area become one for its officials; since enterprises do not see it, floods
 * of theirs begin and last beneath it.
 */
final class FloodJudge {

    private final int moreThan;
    private final Instant lately;

    /** @param lately what asked for attention before then does not count */
    FloodJudge(int moreThan, Instant lately) {
        this.moreThan = moreThan;
        this.lately = lately;
    }

    /**
     * @param isOfArea whether it is in a flood of the area already
     * @param begins the flood that this item would be; null for an alarm, and for a flood that lasts already
     */
    private record Item(
            Instant at,
            AlarmLevel highest,
            boolean isOfArea,
            @Nullable AlarmFlood begins) {

        static Item of(Annunciation alarm) {
            return new Item(alarm.at(), alarm.highestLevel(), alarm.isOfArea(), null);
        }

        static Item ofNew(AlarmFlood flood) {
            return new Item(flood.since(), flood.highestLevel(), false, flood);
        }
    }

    /**
     * The floods that begin in one area, the area's own first.
     *
     * @param alarms those of the latest time that belong to no flood of their source or enterprise
     * @param lasting the area's floods that last
     */
    List<AlarmFlood> beginning(String area, Collection<Annunciation> alarms, Collection<AlarmFlood> lasting) {
        var ofEnterprises = lasting.stream()
                .filter(flood -> flood.place().unit() != FloodUnit.AREA)
                .toList();
        var items = usccs(alarms, ofEnterprises).stream()
                .flatMap(uscc -> ofEnterprise(
                        FloodPlace.ofEnterprise(area, uscc),
                        alarms.stream()
                                .filter(alarm -> alarm.uscc().equals(uscc))
                                .toList(),
                        ofEnterprises.stream()
                                .filter(flood -> uscc.equals(flood.place().uscc()))
                                .toList())
                        .stream())
                .toList();
        var isInFlood = ofEnterprises.size() < lasting.size();
        var ofArea = isInFlood
                ? List.<Item>of()
                : together(
                        FloodPlace.ofArea(area),
                        items.stream().filter(item -> !item.isOfArea()).toList());
        return Stream.concat(ofArea.stream(), items.stream())
                .map(Item::begins)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Collection<String> usccs(Collection<Annunciation> alarms, Collection<AlarmFlood> lasting) {
        var usccs = new TreeSet<String>();
        alarms.forEach(alarm -> usccs.add(alarm.uscc()));
        lasting.forEach(flood -> usccs.add(Objects.requireNonNull(flood.place().uscc())));
        return usccs;
    }

    private List<Item> ofEnterprise(FloodPlace place, List<Annunciation> alarms, List<AlarmFlood> lasting) {
        var whole = lasting.stream()
                .filter(flood -> flood.place().unit() == FloodUnit.ENTERPRISE)
                .findFirst();
        if (whole.isPresent()) {
            return List.of(ofLasting(whole.get()));
        }
        var items = new ArrayList<>(lasting.stream().map(this::ofLasting).toList());
        alarms.stream().collect(groupingBy(Annunciation::source)).forEach((source, ofSource) -> {
            var sourcePlace = FloodPlace.ofSource(place.area(), Objects.requireNonNull(place.uscc()), source);
            items.addAll(together(sourcePlace, ofSource.stream().map(Item::of).toList()));
        });
        return together(place, items);
    }

    /** What it had before counts no more: a wider flood must not reach back to it. */
    private Item ofLasting(AlarmFlood flood) {
        var at = flood.since().isBefore(lately) ? lately : flood.since();
        return new Item(at, flood.highestLevel(), false, null);
    }

    /** One item instead of them, if they are too many. */
    private List<Item> together(FloodPlace place, List<Item> items) {
        if (items.size() <= moreThan) {
            return items;
        }
        var inTime = items.stream().sorted(Comparator.comparing(Item::at)).toList();
        var highest = inTime.stream().map(Item::highest).reduce(AlarmLevel.NORMAL, AlarmLevel::moreSevere);
        return List.of(Item.ofNew(new AlarmFlood(
                place, inTime.getFirst().at(), inTime.get(moreThan).at(), highest)));
    }
}
