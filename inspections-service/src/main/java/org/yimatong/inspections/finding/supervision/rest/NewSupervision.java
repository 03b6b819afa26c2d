package org.yimatong.inspections.finding.supervision.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.supervision.Addressee;
import org.yimatong.inspections.finding.supervision.SupervisionKind;
import org.yimatong.inspections.finding.supervision.SupervisionOrder;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What the bureau asks, as it comes in.
 *
 * @param department name of the department of the industry, if it is the one addressed, and only then
 * @param answerDueOn last day for the answer
 */
record NewSupervision(
        @NotNull SupervisionKind kind,
        @NotNull Addressee addressee,

        @Nullable @PlainText @Size(min = 1, max = 200) String department,

        @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String text,

        @NotNull @ThisCentury LocalDate answerDueOn) {

    SupervisionOrder asOrder() {
        if ((addressee == Addressee.DEPARTMENT) != (department != null)) {
            throw new InvalidInput(
                    "/department", department == null ? "department-missing" : "department-of-enterprise");
        }
        return new SupervisionOrder(kind, addressee, department, text, answerDueOn);
    }
}
