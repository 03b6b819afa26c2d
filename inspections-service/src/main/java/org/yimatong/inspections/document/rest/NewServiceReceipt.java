package org.yimatong.inspections.document.rest;

import static org.yimatong.inspections.document.ServiceReceipt.Manner.LEFT_BEHIND;
import static org.yimatong.inspections.document.ServiceReceipt.Manner.PUBLIC_NOTICE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.document.ServiceReceipt;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * How a document reached the enterprise, as it comes in.
 *
 * @param receivedBy name and position; needed unless it was left behind or announced
 * @param refusal why it was not accepted; needed, with the witnesses, if it was left behind, and only then
 */
record NewServiceReceipt(
        @NotNull ServiceReceipt.Manner manner,
        @NotNull @ThisCentury Instant servedAt,
        @NotNull @NotBlank @PlainText @Size(max = 200) String place,
        @NotNull @NotBlank @PlainText @Size(max = 100) String servedBy,
        @Nullable @PlainText @Size(min = 1, max = 100) String receivedBy,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 1000)
        String refusal,

        @Nullable @PlainText @Size(min = 1, max = 200) String witnesses) {

    ServiceReceipt asReceipt() {
        var leftBehind = manner == LEFT_BEHIND;
        require(leftBehind == (refusal != null), "/refusal", leftBehind ? "refusal-missing" : "refusal-of-accepted");
        require(
                leftBehind == (witnesses != null),
                "/witnesses",
                leftBehind ? "witnesses-missing" : "refusal-of-accepted");
        var handedOver = !leftBehind && manner != PUBLIC_NOTICE;
        require(
                handedOver == (receivedBy != null),
                "/receivedBy",
                handedOver ? "receiver-missing" : "receiver-of-refused");
        return new ServiceReceipt(
                manner, servedAt.truncatedTo(ChronoUnit.MICROS), place, servedBy, receivedBy, refusal, witnesses);
    }

    private static void require(boolean holds, String pointer, String code) {
        if (!holds) {
            throw new InvalidInput(pointer, code);
        }
    }
}
