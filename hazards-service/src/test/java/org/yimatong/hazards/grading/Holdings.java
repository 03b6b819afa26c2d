package org.yimatong.hazards.grading;

import java.util.List;

/** Chemicals of units in tests. */
final class Holdings {

    static final String PLACE = "/units/0/substances/0";

    private Holdings() {}

    static Holding of(String substance, String quantity, String... classes) {
        return new Holding(PLACE, substance, List.of(classes), quantity, null, null);
    }

    static Holding ofClasses(String quantity, String... classes) {
        return new Holding(PLACE, null, List.of(classes), quantity, null, null);
    }

    /** One unit of these. */
    static Grading graded(int people, Holding... holdings) {
        return Grader.grade(people, List.of(new UnitInventory("/units/0", "罐区", List.of(holdings))));
    }

    static GradedHolding identified(Holding holding) {
        return graded(0, holding).units().getFirst().holdings().getFirst();
    }
}
