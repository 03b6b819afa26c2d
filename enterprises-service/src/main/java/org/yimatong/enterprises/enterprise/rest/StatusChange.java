package org.yimatong.enterprises.enterprise.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.enterprise.Standing;
import org.yimatong.enterprises.enterprise.StatusReason;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * How an enterprise stands from now on.
 *
 * @param since first day on which it stands so; today if absent
 */
record StatusChange(
        @NotNull EnterpriseStatus status,
        @NotNull @Valid Reason reason,
        @Nullable @ThisCentury LocalDate since) {

    /** Why, and what there is to say about it. */
    record Reason(
            @NotNull StatusReason code,

            @Nullable @PlainText(multiline = true) @Size(min = 1, max = 500)
            String text) {}

    /** @throws InvalidInput if the reason cannot lead to the status */
    Standing asStanding(LocalDate today) {
        if (!reason.code().canExplain(status)) {
            throw new InvalidInput("/reason/code", "reason-of-another-status", reason.code(), status);
        }
        return new Standing(status, reason.code(), reason.text(), since == null ? today : since);
    }
}
