package org.yimatong.inspections.publication.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A permit (行政许可) given to an enterprise.
 *
 * @param documentName of the decision, such as 准予行政许可决定书
 * @param authority that decided it, with its code
 */
public record Permit(
        @NotNull @Pattern(regexp = USCC) String uscc,
        @Nullable @PlainText @Size(max = 50) String legalRepresentative,
        @NotNull @NotBlank @PlainText @Size(max = 200) String documentName,
        @NotNull @NotBlank @PlainText @Size(max = 100) String decisionNumber,
        @NotNull Type type,
        @Nullable @PlainText @Size(max = 200) String certificateName,
        @Nullable @PlainText @Size(max = 100) String certificateNumber,

        @NotNull @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String content,

        @NotNull @ThisCentury LocalDate decidedOn,
        @NotNull @ThisCentury LocalDate validFrom,
        @NotNull @ThisCentury LocalDate validUntil,
        @NotNull @NotBlank @PlainText @Size(max = 200) String authority,
        @NotNull @Pattern(regexp = USCC) String authorityUscc,
        @Nullable @PlainText @Size(max = 500) String remark)
        implements CreditContent {

    /** Kinds of permits, as 行政许可法 art. 12 tells them apart. */
    @Schema(name = "PermitType")
    public enum Type {
        ORDINARY("普通"),
        CONCESSION("特许"),
        RECOGNITION("认可"),
        APPROVAL("核准"),
        REGISTRATION("登记"),
        OTHER("其他");

        private final String inChinese;

        Type(String inChinese) {
            this.inChinese = inChinese;
        }

        String inChinese() {
            return inChinese;
        }
    }

    @Override
    public CreditKind kind() {
        return CreditKind.PERMIT;
    }
}
