package org.yimatong.hazards.alarm.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.Alarms;
import org.yimatong.hazards.alarm.flood.AlarmFloods;
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
        var singles = piles.stream().flatMap(pile -> pile.alarm().stream()).toList();
        var byId = alarms.list("id in ?1", singles).stream().collect(Collectors.toMap(Alarm::id, Function.identity()));
        return piles.stream()
                .map(pile -> pile.alarm()
                        .map(alarm -> AlarmItem.of(
                                Objects.requireNonNull(byId.get(alarm)),
                                Objects.requireNonNull(pile.place()),
                                known.of(pile.place())))
                        .orElseGet(() -> together(pile, known.of(pile.place()))))
                .sorted(AlarmItem.ORDER)
                .toList();
    }

    private AlarmItem together(Pile pile, AlarmItem.Names known) {
        var flood = pile.flood() == null ? null : floods.findById(pile.flood());
        var firstOut = flood == null ? null : summary.firstOut(flood).orElse(null);
        return AlarmItem.of(pile, known, flood, firstOut);
    }
}
