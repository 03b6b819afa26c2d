package org.yimatong.inspections.finding.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What an inspector saw at the re-inspection.
 *
 * @param dueOn the new deadline if it failed, and only then
 */
public record ReInspection(
        @NotNull Boolean passed,

        @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String comment,

        @Nullable @ThisCentury LocalDate dueOn) {

    /** The new deadline if it failed, none if it passed. */
    public @Nullable LocalDate newDueOn() {
        if (passed == (dueOn != null)) {
            throw new InvalidInput("/dueOn", passed ? "due-on-of-passed" : "due-on-missing");
        }
        return dueOn;
    }
}
