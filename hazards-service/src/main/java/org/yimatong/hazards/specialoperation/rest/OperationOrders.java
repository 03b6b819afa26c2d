package org.yimatong.hazards.specialoperation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.specialoperation.GasSample;
import org.yimatong.hazards.specialoperation.Particulars;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/** What an enterprise says with each step of a special operation. */
final class OperationOrders {

    private OperationOrders() {}

    /**
     * Work begins, or goes on.
     *
     * @param at when it did
     */
    @Schema(name = "WorkBegin")
    record WorkBegin(
            @NotNull @ThisCentury Instant at,

            @Nullable @Size(max = 50) List<@NotNull @Valid GasSample> gasAnalysis) {

        Instant time() {
            return at.truncatedTo(ChronoUnit.MICROS);
        }

        List<GasSample> samples() {
            return gasAnalysis == null ? List.of() : gasAnalysis;
        }
    }

    /**
     * Work stopped.
     *
     * @param at when it did
     */
    @Schema(name = "WorkInterruption")
    record Interruption(
            @NotNull @ThisCentury Instant at,

            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String reason) {

        Instant time() {
            return at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * Work is done.
     *
     * @param at when it was accepted (完工验收)
     * @param acceptedBy who accepted it
     */
    @Schema(name = "WorkAcceptance")
    record Acceptance(
            @NotNull @ThisCentury Instant at,
            @NotBlank @PlainText @Size(max = 100) String acceptedBy) {

        Instant time() {
            return at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** It is called off. */
    @Schema(name = "SpecialOperationCancellation")
    record Calling(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String cause) {}

    /**
     * The permit says something else from now on.
     *
     * @param validUntil may be named, and is the same
     */
    @Schema(name = "PermitChange")
    record PermitChange(
            @NotBlank @PlainText(multiline = true) @Size(max = 1000)
            String cause,

            @NotNull @Valid Particulars particulars,
            @Nullable @ThisCentury Instant validUntil) {}
}
