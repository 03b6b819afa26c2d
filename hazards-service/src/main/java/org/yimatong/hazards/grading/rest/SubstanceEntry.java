package org.yimatong.hazards.grading.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.grading.Holding;
import org.yimatong.kit.text.PlainText;

/**
 * A hazardous chemical of a unit, as it is entered.
 *
 * @param substance its name, another name or its CAS number; may be missing if its classes are named
 * @param classes symbols of table 2; of several the lowest threshold quantity counts
 * @param quantity design maximum quantity in tonnes, a decimal string
 * @param beta another coefficient than that of the tables, with the reason
 */
public record SubstanceEntry(
        @Nullable @PlainText @Size(min = 1, max = 200) String substance,

        @Nullable @Size(max = 20) List<@NotNull @Size(max = 10) String> classes,

        @NotNull @Size(max = 30) String quantity,
        @Nullable @Valid MixtureEntry mixture,
        @Nullable @Valid BetaEntry beta) {

    /**
     * That it is a mixture.
     *
     * @param of the hazardous substance in it
     * @param sameClass whether it falls into the hazard class of the pure substance
     */
    public record MixtureEntry(
            @NotBlank @PlainText @Size(max = 200) String of,
            @NotNull Boolean sameClass) {}

    /** A coefficient that somebody answers for. */
    public record BetaEntry(
            @NotBlank @Size(max = 30) String value,

            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {}

    Holding at(String place) {
        return new Holding(
                place,
                substance,
                classes == null ? List.of() : classes,
                quantity,
                mixture == null ? null : new Holding.Mixture(mixture.of(), mixture.sameClass()),
                beta == null ? null : new Holding.BetaOverride(beta.value(), beta.reason()));
    }
}
