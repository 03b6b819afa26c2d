package org.yimatong.inspections.prevention.risk;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise chose from the tables of a method; decimals, so that 0.1 is one tenth.
 *
 * @param method by its key: LEC, LS5, LS4
 * @param likelihood L
 * @param exposure E, of LEC only
 * @param severity C of LEC, S of the others
 */
@Embeddable
public record RiskFactors(
        @NotNull @Pattern(regexp = "[A-Z0-9]{2,20}") String method,
        @NotNull @Pattern(regexp = DECIMAL) String likelihood,
        @Nullable @Pattern(regexp = DECIMAL) String exposure,
        @NotNull @Pattern(regexp = DECIMAL) String severity) {

    private static final String DECIMAL = "[0-9]{1,3}(\\.[0-9]{1,2})?";
}
