package org.yimatong.hazards.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How late a gas detector may alarm at most (GB/T 50493-2019, 5.5.2). Toxic gases are judged where the set points are
 * given in %OEL or %IDLH; in ppm the bar depends on the gas, and is not judged.
 */
final class GasSetPoints {

    private static final Map<String, Bar> COMBUSTIBLE = Map.of("%LEL", new Bar("25", "50"), "LEL·m", new Bar("1", "2"));

    private static final Map<String, Bar> TOXIC = Map.of("%OEL", new Bar("100", "200"), "%IDLH", new Bar("5", "10"));

    /** In % of volume: too little oxygen is told of at this value at the latest, and too much. */
    private static final BigDecimal OXYGEN_LOW = new BigDecimal("19.5");

    private static final BigDecimal OXYGEN_HIGH = new BigDecimal("23.5");

    private GasSetPoints() {}

    /** The most that the first level (一级) and the second (二级) may be set to. */
    private record Bar(BigDecimal first, BigDecimal second) {

        Bar(String first, String second) {
            this(new BigDecimal(first), new BigDecimal(second));
        }
    }

    /** The names of the set points that alarm later than the standard allows; those missing are not among them. */
    static List<String> beyondStandard(SensorEntry entry) {
        var given = entry.limits().given();
        return switch (entry.kind()) {
            case PROCESS, SWITCH -> List.of();
            case COMBUSTIBLE_GAS -> beyond(given, COMBUSTIBLE.get(entry.unit()));
            case TOXIC_GAS -> beyond(given, TOXIC.get(entry.unit()));
            case OXYGEN -> entry.unit().startsWith("%") ? oxygen(given) : List.of();
        };
    }

    private static List<String> beyond(Map<String, BigDecimal> given, @Nullable Bar bar) {
        var beyond = new ArrayList<String>();
        if (bar != null) {
            add(beyond, given, AlarmLimits.HIGH, bar.first(), sign -> sign > 0);
            add(beyond, given, AlarmLimits.HIGH_HIGH, bar.second(), sign -> sign > 0);
        }
        return beyond;
    }

    private static List<String> oxygen(Map<String, BigDecimal> given) {
        var beyond = new ArrayList<String>();
        add(beyond, given, AlarmLimits.LOW, OXYGEN_LOW, sign -> sign < 0);
        add(beyond, given, AlarmLimits.HIGH, OXYGEN_HIGH, sign -> sign > 0);
        return beyond;
    }

    private static void add(
            List<String> beyond, Map<String, BigDecimal> given, String name, BigDecimal bar, IntPredicate isBeyond) {
        var setPoint = given.get(name);
        if (setPoint != null && isBeyond.test(setPoint.compareTo(bar))) {
            beyond.add(name);
        }
    }
}
