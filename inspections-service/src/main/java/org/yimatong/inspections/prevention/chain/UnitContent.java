package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise says of a unit.
 *
 * @param hazardCode of its analysis object
 * @param department that answers for it
 * @param liablePerson who answers for it
 * @param companyCode of the enterprise in the register of hazardous chemicals, nine digits
 */
@Embeddable
public record UnitContent(
        @NotNull @Pattern(regexp = ObjectContent.HAZARD_CODE)
        String hazardCode,

        @NotBlank @PlainText @Size(max = 200) String name,
        @NotBlank @PlainText @Size(max = 200) String department,
        @NotBlank @PlainText @Size(max = 20) String liablePerson,
        @Nullable @Pattern(regexp = "[0-9]{9}") String companyCode)
        implements ElementContent {

    @Override
    public Optional<Parent> parent() {
        return Optional.of(new Parent(AnalysisObject.KIND, hazardCode, "/hazardCode"));
    }
}
