package org.yimatong.hazards.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hazardous chemical that a unit may hold, as it was entered.
 *
 * @param place where it stands in the request, as a JSON Pointer
 * @param substance its name, another name or its CAS number; may be missing if its classes are named
 * @param classes symbols of table 2 into which it falls
 * @param quantity design maximum quantity (设计最大量) in tonnes, a decimal such as {@code 12.5}
 */
public record Holding(
        String place,
        @Nullable String substance,
        List<String> classes,
        String quantity,
        @Nullable Mixture mixture,
        @Nullable BetaOverride beta) {

    public Holding {
        classes = List.copyOf(classes);
    }

    /**
     * That it is a mixture (4.2.3 of the standard).
     *
     * @param of the hazardous substance in it, by name or CAS number
     * @param sameClass whether the mixture falls into the class of the pure substance: then all of it counts as that
     *     substance, otherwise by the classes of its own
     */
    public record Mixture(String of, boolean sameClass) {}

    /**
     * Another coefficient than that of the tables.
     *
     * @param value without unit, a decimal greater than zero
     */
    public record BetaOverride(String value, String reason) {}

    /** What people read of it: the name that was entered, or what it is a mixture of, or its classes. */
    String label() {
        if (substance != null) {
            return substance;
        }
        return mixture == null ? String.join(", ", classes) : mixture.of();
    }
}
