package org.yimatong.hazards.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How late a gas detector may alarm at most (GB/T 50493-2019, 5.5.2). Toxic gases are judged where the set points are
 * given in %OEL or %IDLH; in ppm the bar depends on the gas, and is not judged.
 */
final class GasSetPoints {

    private GasSetPoints() {}

    /** The names of the set points that alarm later than the standard allows; those missing are not among them. */
    static List<String> beyondStandard(SensorEntry entry) {
        var given = entry.limits().given();
        return switch (entry.kind()) {
            case PROCESS, SWITCH -> List.of();
            case COMBUSTIBLE_GAS, TOXIC_GAS ->
                latest(entry.kind(), entry.unit())
                        .map(bar -> rising(given, bar))
                        .orElse(List.of());
            case OXYGEN ->
                entry.unit().startsWith("%")
                        ? latest(entry.kind(), "%VOL")
                                .map(bar -> oxygen(given, bar))
                                .orElse(List.of())
                        : List.of();
        };
    }

    private static Optional<GasSetPoint> latest(SensorKind kind, String unit) {
        return GasSetPoint.ALL.stream()
                .filter(bar -> bar.basis() == GasSetPoint.Basis.LATEST)
                .filter(bar -> bar.kind() == kind && bar.unit().equals(unit))
                .findFirst();
    }

    private static List<String> rising(Map<String, BigDecimal> given, GasSetPoint bar) {
        var beyond = new ArrayList<String>();
        add(beyond, given, AlarmLimits.HIGH, bar.first(), sign -> sign > 0);
        add(beyond, given, AlarmLimits.HIGH_HIGH, bar.second(), sign -> sign > 0);
        return beyond;
    }

    private static List<String> oxygen(Map<String, BigDecimal> given, GasSetPoint bar) {
        var beyond = new ArrayList<String>();
        add(beyond, given, AlarmLimits.LOW, bar.first(), sign -> sign < 0);
        add(beyond, given, AlarmLimits.HIGH, bar.second(), sign -> sign > 0);
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
