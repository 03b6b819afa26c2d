package org.yimatong.hazards.alarm.item;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.AlarmFlood;
import org.yimatong.hazards.alarm.flood.FirstOut;
import org.yimatong.hazards.alarm.flood.FloodPlace;

/**
 * One line of what an operator has before them.
 *
 * @param place where it is; null if it is of more than one area
 * @param names of the place
 * @param urgency of its most urgent alarm: 0 is looked at first
 * @param since when the first of its alarms asked for attention, as recorded
 * @param latest when the last of them did
 * @param latestSevere when the last of those did that are beyond a second limit and that nobody has acknowledged
 * @param levels how many alarms it has of each highest level
 * @param unacknowledgedLevels how many of them nobody has acknowledged
 * @param alarm the alarm that it is; null if it is of several
 * @param flood the flood that it is; null if it is none
 * @param firstOut the alarm with which the flood began
 */
public record AlarmItem(
        @Nullable FloodPlace place,
        Names names,
        int urgency,
        AlarmLevel highestLevel,
        SortedMap<AlarmLevel, Long> levels,
        SortedMap<AlarmLevel, Long> unacknowledgedLevels,
        Instant since,
        Instant latest,
        @Nullable Instant latestSevere,
        @Nullable Alarm alarm,
        @Nullable AlarmFlood flood,
        @Nullable FirstOut firstOut) {

    /** What to do next: the most urgent first, of those the oldest. */
    static final Comparator<AlarmItem> ORDER =
            Comparator.comparing(AlarmItem::urgency).thenComparing(AlarmItem::since);

    /** One alarm. */
    static AlarmItem of(Alarm alarm, FloodPlace place, Names names) {
        var level = alarm.process().highestLevel();
        var asked = alarm.handling().annunciatedAt();
        var waits = alarm.state().awaitsAcknowledgement();
        return new AlarmItem(
                place,
                names,
                alarm.urgency(),
                level,
                new TreeMap<>(Map.of(level, 1L)),
                new TreeMap<>(waits ? Map.of(level, 1L) : Map.of()),
                asked,
                asked,
                waits && level.isSevere() ? asked : null,
                alarm,
                null,
                null);
    }

    /** Several that lie together. */
    static AlarmItem of(Pile pile, Names names, @Nullable AlarmFlood flood, @Nullable FirstOut firstOut) {
        return new AlarmItem(
                pile.place(),
                names,
                pile.urgency(),
                pile.highestLevel(),
                pile.levels(),
                pile.unacknowledgedLevels(),
                pile.since(),
                pile.latest(),
                pile.latestSevere().orElse(null),
                null,
                flood,
                firstOut);
    }

    /** Of the enterprise and the hazard source, if the item is of one. */
    public record Names(
            @Nullable String enterprise, @Nullable String source) {}

    /** How many of its alarms nobody has acknowledged. */
    public long unacknowledged() {
        return unacknowledgedLevels.values().stream().mapToLong(Long::longValue).sum();
    }
}
