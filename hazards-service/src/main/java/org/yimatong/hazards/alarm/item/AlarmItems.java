package org.yimatong.hazards.alarm.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.alarm.flood.AlarmFloods;
import org.yimatong.hazards.alarm.flood.FloodPlace;
import org.yimatong.hazards.alarm.flood.FloodSummary;
import org.yimatong.kit.access.Access;

/** What an operator has before them. */
@ApplicationScoped
public class AlarmItems {

    /** So many items a person takes in during ten minutes (docs/sources.md: EEMUA 191). */
    public static final int AT_MOST = 10;

    private final Bundles bundles;
    private final Alarms alarms;
    private final AlarmFloods floods;
    private final FloodSummary summary;
    private final PlaceNames names;

    AlarmItems(Bundles bundles, Alarms alarms, AlarmFloods floods, FloodSummary summary, PlaceNames names) {
        this.bundles = bundles;
        this.alarms = alarms;
        this.floods = floods;
        this.summary = summary;
        this.names = names;
    }

    /** What the caller may see and has to do something about, in the order of what to do next. */
    public List<AlarmItem> of(Access access) {
        var piles = new Folding(AT_MOST).fold(bundles.waiting(access));
        var known = names.of(piles);
        var laid = piles.stream().filter(pile -> !pile.isLoose()).map(pile -> together(pile, known.of(pile.place())));
        var single = single(access, piles).map(alarm -> {
            var place = FloodPlace.ofSource(
                    alarm.area(), alarm.uscc(), alarm.point().sourceCode());
            return AlarmItem.of(alarm, place, known.of(place));
        });
        // what came since they were counted may be more: then the least urgent wait until the next look
        return Stream.concat(laid, single)
                .sorted(AlarmItem.ORDER)
                .limit(AT_MOST)
                .toList();
    }

    private Stream<Alarm> single(Access access, List<Pile> piles) {
        var sources = piles.stream()
                .filter(Pile::isLoose)
                .map(Pile::place)
                .filter(Objects::nonNull)
                .toList();
        return alarms.list("id in ?1", bundles.loose(access, sources)).stream();
    }

    private AlarmItem together(Pile pile, AlarmItem.Names known) {
        var flood = pile.flood() == null ? null : floods.findById(pile.flood());
        var firstOut = flood == null ? null : summary.firstOut(flood.id()).orElse(null);
        return AlarmItem.of(pile, known, flood, firstOut);
    }
}
