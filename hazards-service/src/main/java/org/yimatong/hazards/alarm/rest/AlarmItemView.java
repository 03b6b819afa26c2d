package org.yimatong.hazards.alarm.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.alarm.Alarm;
import org.yimatong.hazards.alarm.AlarmLevel;
import org.yimatong.hazards.alarm.flood.FirstOut;
import org.yimatong.hazards.alarm.flood.FloodPlace;
import org.yimatong.hazards.alarm.flood.FloodUnit;
import org.yimatong.hazards.alarm.item.AlarmItem;

/**
 * One line of what an operator has before them.
 *
 * @param kind an alarm, a flood, or alarms laid together because there were too many lines
 * @param unit of which all alarms are in it; missing of those of several areas
 * @param enterprise name of the enterprise, if it is of one
 * @param source code of the hazard source, if it is of one
 * @param urgency of its most urgent alarm: 0 is looked at first
 * @param highestLevel of all its alarms, acknowledged ones too
 * @param levels how many alarms it has of each highest level
 * @param unacknowledged how many of them nobody has acknowledged
 * @param unacknowledgedLevels these by highest level: a severe one that waits, and not one that is done
 * @param since when the first of its alarms asked for attention, by the clock of this suite
 * @param latest when the last of them did
 * @param latestSevere when the last of those did that are beyond a second limit and that nobody has acknowledged;
 *     missing if there are none
 * @param flood the flood that it is
 * @param floodEndedAt since when no alarm joins the flood; missing while it lasts
 * @param firstOut the alarm of the flood that came first by the clocks of the sensors (首出报警)
 * @param alarm the alarm that it is
 * @param alarms where its alarms are; of alarms laid together, all of the place that are in no flood, of which those
 *     that are more urgent may be lines of their own
 */
@Schema(name = "AlarmItem")
record AlarmItemView(
        Kind kind,
        @Nullable FloodUnit unit,
        @Nullable String area,
        @Nullable String uscc,
        @Nullable String enterprise,
        @Nullable String source,
        @Nullable String sourceName,
        int urgency,
        AlarmLevel highestLevel,
        SortedMap<AlarmLevel, Long> levels,
        long unacknowledged,
        SortedMap<AlarmLevel, Long> unacknowledgedLevels,
        Instant since,
        Instant latest,
        @Nullable Instant latestSevere,
        @Nullable UUID flood,
        @Nullable Instant floodEndedAt,
        @Nullable FirstOut firstOut,
        @Nullable AlarmView alarm,
        String alarms) {

    /** What a line is. */
    @Schema(name = "AlarmItemKind")
    enum Kind {
        ALARM,
        FLOOD,
        GROUP
    }

    /** @param views of the alarms that are lines of their own */
    static AlarmItemView of(AlarmItem item, Function<Alarm, AlarmView> views) {
        var place = item.place();
        var flood = item.flood();
        return new AlarmItemView(
                kindOf(item),
                place == null ? null : place.unit(),
                place == null ? null : place.area(),
                place == null ? null : place.uscc(),
                item.names().enterprise(),
                place == null ? null : place.source(),
                item.names().source(),
                item.urgency(),
                item.highestLevel(),
                item.levels(),
                item.unacknowledged(),
                item.unacknowledgedLevels(),
                item.since(),
                item.latest(),
                item.latestSevere(),
                flood == null ? null : flood.id(),
                flood == null ? null : flood.endedAt(),
                item.firstOut(),
                item.alarm() == null ? null : views.apply(item.alarm()),
                alarmsOf(item));
    }

    private static Kind kindOf(AlarmItem item) {
        if (item.alarm() != null) {
            return Kind.ALARM;
        }
        return item.flood() == null ? Kind.GROUP : Kind.FLOOD;
    }

    private static String alarmsOf(AlarmItem item) {
        if (item.alarm() != null) {
            return "/api/v1/alarms/" + item.alarm().id();
        }
        if (item.flood() != null) {
            return "/api/v1/alarms?order=URGENCY&aside=false&flood="
                    + item.flood().id();
        }
        return "/api/v1/alarms?order=URGENCY&aside=false&inFlood=false" + criteria(item.place());
    }

    private static String criteria(@Nullable FloodPlace place) {
        if (place == null) {
            return "";
        }
        var criteria = new TreeMap<>(Map.of("area", place.area()));
        if (place.uscc() != null) {
            criteria.put("uscc", place.uscc());
        }
        if (place.source() != null) {
            criteria.put("source", place.source());
        }
        return criteria.entrySet().stream()
                .map(one -> "&" + one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
