package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise says of an analysis object.
 *
 * @param hazardCode of the major hazard source in the national register, or one of the enterprise's own; never changes
 * @param department that answers for it
 * @param liablePerson who answers for it
 */
@Embeddable
public record ObjectContent(
        @NotNull @Pattern(regexp = HAZARD_CODE) String hazardCode,
        @NotBlank @PlainText @Size(max = 200) String name,
        @NotBlank @PlainText @Size(max = 200) String department,
        @NotBlank @PlainText @Size(max = 20) String liablePerson)
        implements ElementContent {

    /** An opaque code; the format gives no more than its length. */
    public static final String HAZARD_CODE = "[A-Za-z0-9_.-]{1,36}";

    @Override
    public Optional<Parent> parent() {
        return Optional.empty();
    }

    @Override
    public void checkAgainst(ElementContent earlier) {
        if (earlier instanceof ObjectContent before && !before.hazardCode.equals(hazardCode)) {
            throw new InvalidInput("/hazardCode", "hazard-code-fixed", before.hazardCode);
        }
    }
}
