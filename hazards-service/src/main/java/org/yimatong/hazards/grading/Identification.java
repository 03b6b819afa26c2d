package org.yimatong.hazards.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Finds what the standard says of a chemical: by name in table 1, otherwise by hazard class in table 2, of several
 * classes the lowest Q. Beta is that of table 3; otherwise that of table 4 for the classes, of several the largest;
 * otherwise the one derived here for the entry of table 1.
 */
final class Identification {

    private Identification() {}

    /** @throws InvalidInput if the substance or a class is unknown, missing or stands for several entries */
    static CriticalValues of(Holding holding) {
        var classes = classesOf(holding);
        var mixture = holding.mixture();
        if (mixture != null) {
            return mixture.sameClass()
                    ? byName(mixture.of(), holding.place() + "/mixture/of", classes)
                    : byClass(classes, holding.place());
        }
        if (holding.substance() != null) {
            return byName(holding.substance(), holding.place() + "/substance", classes);
        }
        return byClass(classes, holding.place());
    }

    private static CriticalValues byName(String name, String place, List<HazardClass> classes) {
        var entries = SubstanceNames.named(name);
        if (entries.size() > 1) {
            var names = entries.stream().map(ListedSubstance::name).collect(Collectors.joining("; "));
            throw new InvalidInput(place, "substance-ambiguous", name, names);
        }
        var inTable3 = NamedBeta.of(name);
        if (!entries.isEmpty()) {
            return ofEntry(entries.getFirst(), name, classes);
        }
        if (classes.isEmpty()) {
            throw new InvalidInput(place, "substance-unknown", name);
        }
        var byClass = byClass(classes, place);
        return inTable3.map(named -> byClass.withBeta(named.beta(), BetaBasis.TABLE_3, named.name(), List.of()))
                .orElse(byClass);
    }

    private static CriticalValues ofEntry(ListedSubstance entry, String name, List<HazardClass> classes) {
        var doubts = new ArrayList<Doubt>();
        if (SubstanceNames.leavesConditionOpen(name, entry)) {
            doubts.add(Doubt.CONDITION_OF_ENTRY);
        }
        if (entry.changedIn2018()) {
            doubts.add(Doubt.CHANGED_IN_2018);
        }
        var values = new CriticalValues(
                entry.number(),
                entry.name(),
                entry.criticalQuantity(),
                entry.beta(),
                entry.betaBasis(),
                entry.betaNote(),
                entry.source(),
                doubts);
        return switch (entry.betaBasis()) {
            case DERIVED -> classes.isEmpty() ? derived(values, Doubt.BETA_DERIVED) : byTable4(values, classes);
            case DERIVED_UNSURE -> classes.isEmpty() ? derived(values, Doubt.BETA_UNSURE) : byTable4(values, classes);
            case TABLE_3, TABLE_4, OVERRIDDEN -> values;
        };
    }

    private static CriticalValues derived(CriticalValues values, Doubt doubt) {
        return values.withBeta(values.beta(), values.betaBasis(), values.betaNote(), List.of(doubt));
    }

    private static CriticalValues byTable4(CriticalValues values, List<HazardClass> classes) {
        var gravest =
                classes.stream().max(Comparator.comparing(HazardClass::beta)).orElseThrow();
        return values.withBeta(gravest.beta(), BetaBasis.TABLE_4, gravest.symbol(), doubtsOf(classes));
    }

    private static CriticalValues byClass(List<HazardClass> classes, String place) {
        var lowest = classes.stream()
                .min(Comparator.comparing(HazardClass::criticalQuantity))
                .orElseThrow(() -> new InvalidInput(place + "/classes", "substance-missing"));
        var values = new CriticalValues(
                null,
                lowest.symbol(),
                lowest.criticalQuantity(),
                lowest.beta(),
                BetaBasis.TABLE_4,
                lowest.symbol(),
                lowest.source(),
                List.of());
        return byTable4(values, classes);
    }

    private static List<Doubt> doubtsOf(List<HazardClass> classes) {
        var doubts = new ArrayList<Doubt>();
        if (classes.stream().map(HazardClass::beta).distinct().count() > 1) {
            doubts.add(Doubt.LARGEST_BETA_OF_CLASSES);
        }
        if (classes.stream().anyMatch(HazardClass::unsure)) {
            doubts.add(Doubt.CLASS_UNSURE);
        }
        return doubts;
    }

    /** @throws InvalidInput if table 2 does not have one of them */
    static List<HazardClass> classesOf(Holding holding) {
        var errors = IntStream.range(0, holding.classes().size())
                .filter(place -> HazardClass.of(holding.classes().get(place)).isEmpty())
                .mapToObj(place -> new InputError(
                        holding.place() + "/classes/" + place,
                        "hazard-class-unknown",
                        holding.classes().get(place)))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return holding.classes().stream()
                .map(symbol -> HazardClass.of(symbol).orElseThrow())
                .distinct()
                .toList();
    }
}
