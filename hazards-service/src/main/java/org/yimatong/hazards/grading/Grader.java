package org.yimatong.hazards.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Grades the units of a plant by GB 18218-2018. */
public final class Grader {

    private final List<InputError> errors = new ArrayList<>();

    private Grader() {}

    /**
     * Grades exactly what was entered.
     *
     * @param people who live permanently within 500 m outside the boundary
     * @throws InvalidInput naming every place that is wrong
     */
    public static Grading grade(int people, List<UnitInventory> units) {
        return new Grader().graded(people, units);
    }

    private Grading graded(int people, List<UnitInventory> units) {
        if (people < 0) {
            errors.add(new InputError("/peopleWithin500m", "people-negative", people));
        }
        if (units.isEmpty()) {
            errors.add(new InputError("/units", "units-missing"));
        }
        var identified = units.stream().map(this::identified).toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var alpha = Exposure.alpha(people);
        var graded = new ArrayList<GradedUnit>();
        for (var place = 0; place < units.size(); place++) {
            graded.add(GradedUnit.of(units.get(place).name(), identified.get(place), alpha));
        }
        return Grading.of(people, List.copyOf(graded), alpha);
    }

    private List<GradedHolding> identified(UnitInventory unit) {
        if (unit.holdings().isEmpty()) {
            errors.add(new InputError(unit.place() + "/substances", "substances-missing"));
        }
        return unit.holdings().stream()
                .map(this::identified)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<GradedHolding> identified(Holding holding) {
        var quantity = tried(() -> Tonnes.quantity(holding.quantity(), holding.place() + "/quantity"));
        var values = tried(() -> Identification.of(holding));
        var override = holding.beta();
        if (override == null) {
            return quantity.flatMap(q -> values.map(known -> GradedHolding.of(holding, q, known)));
        }
        var beta = tried(() -> Tonnes.coefficient(override.value(), holding.place() + "/beta/value"));
        return quantity.flatMap(q -> values.flatMap(known -> beta.map(entered -> GradedHolding.of(
                holding,
                q,
                known.withBeta(entered, BetaBasis.OVERRIDDEN, override.reason(), List.of(Doubt.BETA_OVERRIDDEN))))));
    }

    private <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidInput invalid) {
            errors.addAll(invalid.errors());
            return Optional.empty();
        }
    }
}
