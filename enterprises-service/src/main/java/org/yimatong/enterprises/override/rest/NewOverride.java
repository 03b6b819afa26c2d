package org.yimatong.enterprises.override.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.override.OverrideRequest;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/** An override as it is asked for; see {@link OverrideRequest}. */
record NewOverride(
        @NotNull String uscc,
        @NotNull CodeStatus status,

        @NotBlank @PlainText(multiline = true) @Size(max = 1000)
        String reason,

        @NotNull Instant expiresAt) {

    OverrideRequest asRequest() {
        return new OverrideRequest(
                Uscc.read(uscc).orElseThrow(() -> new InvalidInput("/uscc", "uscc-invalid", uscc)),
                status,
                reason,
                expiresAt.truncatedTo(ChronoUnit.MICROS));
    }
}
