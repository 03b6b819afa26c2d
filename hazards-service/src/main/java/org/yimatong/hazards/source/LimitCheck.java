package org.yimatong.hazards.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yimatong.hazards.quality.Defect;

/**
 * What is wrong with a sensor's limits: LL &lt; L &lt; H &lt; HH inside the measuring range is what a record ought to
 * have, as far as its kind and quantity ask for them. A record with such defects is taken all the same, and alarms by
 * what it says; see {@link Thresholds#usable}.
 */
final class LimitCheck {

    /** The quantity that is dangerous on both sides: a tank runs over, or a pump runs dry. A <em>proposal</em>. */
    private static final String LEVEL = "LEVEL";

    private static final List<List<String>> SIDES =
            List.of(List.of(AlarmLimits.LOW_LOW, AlarmLimits.LOW), List.of(AlarmLimits.HIGH, AlarmLimits.HIGH_HIGH));

    private LimitCheck() {}

    /** Each defect with the names of the limits it is about, separated by commas. */
    static Map<Defect, String> of(SensorEntry entry) {
        var given = entry.limits().given();
        var defects = new EnumMap<Defect, String>(Defect.class);
        put(defects, Defect.LIMITS_MISSING, missing(entry, given));
        put(defects, Defect.LIMITS_DISORDERED, disordered(given));
        put(defects, Defect.LIMITS_OUTSIDE_RANGE, outside(entry.range(), given));
        put(defects, Defect.SET_POINT_BEYOND_STANDARD, GasSetPoints.beyondStandard(entry));
        return defects;
    }

    private static void put(Map<Defect, String> defects, Defect defect, List<String> limits) {
        if (!limits.isEmpty()) {
            defects.put(defect, String.join(",", limits));
        }
    }

    private static List<String> missing(SensorEntry entry, Map<String, BigDecimal> given) {
        if (given.isEmpty() && (entry.kind() == SensorKind.SWITCH || entry.kind() == SensorKind.PROCESS)) {
            return SensorKind.PROCESS.limits();
        }
        if (entry.kind() == SensorKind.PROCESS && !entry.quantity().equals(LEVEL)) {
            return SIDES.stream()
                    .filter(side -> side.stream().anyMatch(given::containsKey))
                    .flatMap(side -> absent(side, given))
                    .toList();
        }
        return absent(entry.kind().limits(), given).toList();
    }

    private static Stream<String> absent(List<String> wanted, Map<String, BigDecimal> given) {
        return wanted.stream().filter(name -> !given.containsKey(name));
    }

    /** Those that stand on the wrong side of any other. */
    private static List<String> disordered(Map<String, BigDecimal> given) {
        var limits = List.copyOf(given.entrySet());
        var wrong = new ArrayList<String>();
        for (var i = 0; i < limits.size(); i++) {
            var value = limits.get(i).getValue();
            var below = limits.subList(0, i).stream().map(Map.Entry::getValue);
            var above = limits.subList(i + 1, limits.size()).stream().map(Map.Entry::getValue);
            if (!below.allMatch(lower -> lower.compareTo(value) < 0)
                    || !above.allMatch(higher -> higher.compareTo(value) > 0)) {
                wrong.add(limits.get(i).getKey());
            }
        }
        return wrong;
    }

    private static List<String> outside(MeasuringRange range, Map<String, BigDecimal> given) {
        return given.entrySet().stream()
                .filter(limit -> !range.contains(limit.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
