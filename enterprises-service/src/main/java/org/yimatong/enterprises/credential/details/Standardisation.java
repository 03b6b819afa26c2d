package org.yimatong.enterprises.credential.details;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Period;
import org.yimatong.kit.text.PlainText;

/**
 * The level of standardisation that an enterprise was awarded.
 *
 * @param level 1, the highest, by the Ministry; 2 by the province; 3 by the city
 */
public record Standardisation(
        @Min(1) @Max(3) int level,
        @NotBlank @PlainText @Size(max = 100) String certificateNumber,
        @NotBlank @PlainText @Size(max = 200) String authority)
        implements CredentialDetails {

    /** See docs/sources.md: three years. */
    private static final Period LONGEST = Period.ofYears(3);

    @Override
    public CredentialKind kind() {
        return CredentialKind.STANDARDISATION;
    }

    @Override
    public Period longest() {
        return LONGEST;
    }
}
