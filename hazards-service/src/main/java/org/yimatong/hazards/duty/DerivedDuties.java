package org.yimatong.hazards.duty;

import static org.yimatong.hazards.duty.DutyKind.QUANTITATIVE_RISK_ASSESSMENT;
import static org.yimatong.hazards.duty.SubstanceTrait.EXPLOSIVE;
import static org.yimatong.hazards.duty.SubstanceTrait.FLAMMABLE_GAS;
import static org.yimatong.hazards.duty.SubstanceTrait.HIGHLY_TOXIC;
import static org.yimatong.hazards.duty.SubstanceTrait.HIGHLY_TOXIC_LIQUID;
import static org.yimatong.hazards.duty.SubstanceTrait.LIQUEFIED_GAS;
import static org.yimatong.hazards.duty.SubstanceTrait.TOXIC_GAS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.yimatong.hazards.grading.Fraction;
import org.yimatong.hazards.grading.GradedHolding;
import org.yimatong.hazards.grading.GradedUnit;
import org.yimatong.hazards.grading.Grading;

/**
 * Which duties follow from a grading by order 40: of each unit that is a major hazard source, by its level and by what
 * it holds. A chemical of which the unit may hold nothing does not count.
 */
final class DerivedDuties {

    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);
    private static final int SECOND_LEVEL = 2;

    private final Map<DutyKind, List<DutyGround>> grounds = new EnumMap<>(DutyKind.class);

    private DerivedDuties() {}

    /** The duties with their grounds; none if no unit is a major hazard source. */
    static Map<DutyKind, DutyGrounds> of(Grading grading) {
        var duties = new DerivedDuties();
        for (var unit : grading.units()) {
            var level = unit.level();
            if (level != null) {
                duties.deriveByLevel(unit, level);
                duties.deriveBySubstances(unit, level);
                duties.deriveAlways(unit, level);
            }
        }
        var derived = new EnumMap<DutyKind, DutyGrounds>(DutyKind.class);
        duties.grounds.forEach((kind, found) -> derived.put(kind, new DutyGrounds(found)));
        return derived;
    }

    private void deriveByLevel(GradedUnit unit, int level) {
        if (level <= SECOND_LEVEL) {
            always(DutyKind.EMERGENCY_SHUTDOWN, "emergency-shutdown", unit, level);
            var instrumented = any(TOXIC_GAS, LIQUEFIED_GAS, HIGHLY_TOXIC_LIQUID);
            whereHeld(DutyKind.INDEPENDENT_SIS, "independent-sis", unit, level, instrumented);
            whereSum(QUANTITATIVE_RISK_ASSESSMENT, "qra-toxic-gas", unit, level, any(TOXIC_GAS));
        }
        if (level == 1) {
            var rule = "qra-explosives-or-liquefied-flammable-gas";
            var explosive = any(EXPLOSIVE).or(traits -> traits.containsAll(Set.of(LIQUEFIED_GAS, FLAMMABLE_GAS)));
            whereSum(QUANTITATIVE_RISK_ASSESSMENT, rule, unit, level, explosive);
        }
    }

    private void deriveBySubstances(GradedUnit unit, int level) {
        var rule = "emergency-isolation-and-leak-treatment";
        var isolated = any(TOXIC_GAS, HIGHLY_TOXIC_LIQUID, FLAMMABLE_GAS);
        whereHeld(DutyKind.EMERGENCY_ISOLATION, rule, unit, level, isolated);
        whereHeld(DutyKind.LEAK_TREATMENT, rule, unit, level, any(TOXIC_GAS));
        whereHeld(DutyKind.VIDEO_SURVEILLANCE, "video", unit, level, any(HIGHLY_TOXIC));
    }

    private void deriveAlways(GradedUnit unit, int level) {
        always(DutyKind.MONITORING_DATA_KEPT, "monitoring-data-kept", unit, level);
        always(DutyKind.SPECIAL_PLAN_DRILL, "drill-special-plan", unit, level);
        always(DutyKind.ON_SITE_PLAN_DRILL, "drill-on-site-plan", unit, level);
    }

    private void always(DutyKind kind, String clock, GradedUnit unit, int level) {
        add(kind, new DutyGround(clock, unit.name(), level, List.of(), null));
    }

    private void whereHeld(
            DutyKind kind, String clock, GradedUnit unit, int level, Predicate<Set<SubstanceTrait>> which) {
        var held = held(unit, which);
        if (!held.isEmpty()) {
            add(kind, new DutyGround(clock, unit.name(), level, labels(held), null));
        }
    }

    private void whereSum(
            DutyKind kind, String clock, GradedUnit unit, int level, Predicate<Set<SubstanceTrait>> which) {
        var held = held(unit, which);
        var sum = held.stream().map(GradedHolding::ratio).reduce(Fraction.ZERO, Fraction::plus);
        if (sum.compareTo(ONE) >= 0) {
            add(kind, new DutyGround(clock, unit.name(), level, labels(held), sum));
        }
    }

    private static List<GradedHolding> held(GradedUnit unit, Predicate<Set<SubstanceTrait>> which) {
        return unit.holdings().stream()
                .filter(holding -> holding.quantity().signum() > 0)
                .filter(holding -> which.test(SubstanceTraits.of(holding)))
                .toList();
    }

    private static List<String> labels(List<GradedHolding> holdings) {
        return holdings.stream().map(GradedHolding::label).toList();
    }

    private static Predicate<Set<SubstanceTrait>> any(SubstanceTrait... wanted) {
        var these = Set.of(wanted);
        return traits -> traits.stream().anyMatch(these::contains);
    }

    private void add(DutyKind kind, DutyGround ground) {
        grounds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(ground);
    }
}
