package org.yimatong.enterprises.enterprise.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.enterprises.enterprise.Standing;
import org.yimatong.enterprises.enterprise.StatusReason;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * How an enterprise really stands.
 *
 * @param reason what was wrong, and how it is known
 * @param since first day on which it stands so; today if absent
 */
record StatusCorrection(
        @NotNull EnterpriseStatus status,

        @NotBlank @PlainText(multiline = true) @Size(max = 500)
        String reason,

        @Nullable @ThisCentury LocalDate since) {

    Standing asStanding(LocalDate today) {
        return new Standing(status, StatusReason.CORRECTION, reason, since == null ? today : since);
    }
}
