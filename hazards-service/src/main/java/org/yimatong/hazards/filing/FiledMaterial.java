package org.yimatong.hazards.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.evidence.DocumentRef;
import org.yimatong.kit.text.PlainText;

/**
 * What an enterprise hands in for one of the materials: documents, or why there are none.
 *
 * @param number of the {@link FilingMaterial}
 * @param documents at least one, unless it is not applicable
 * @param notApplicable why the source has no such material
 */
public record FiledMaterial(
        @NotNull Integer number,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid DocumentRef> documents,

        @Nullable @PlainText(multiline = true) @Size(min = 4, max = 500)
        String notApplicable) {

    boolean isEither() {
        return (documents == null) != (notApplicable == null);
    }
}
