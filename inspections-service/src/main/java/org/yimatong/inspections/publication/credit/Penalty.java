package org.yimatong.inspections.publication.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.text.PlainText;

/**
 * A penalty (行政处罚) of an enterprise.
 *
 * @param violation kind of violation (违法行为类型)
 * @param basis law and article
 * @param fineYuan fine in yuan; needed with {@link Type#FINE}, and only then
 * @param confiscatedYuan illegal income and property confiscated, in yuan; needed with {@link Type#CONFISCATION}
 * @param publicUntil last day on which it is shown to the public
 * @param authority that decided it, with its code
 */
public record Penalty(
        @NotNull @Pattern(regexp = USCC) String uscc,
        @Nullable @PlainText @Size(max = 50) String legalRepresentative,
        @NotNull @NotBlank @PlainText @Size(max = 100) String decisionNumber,
        @NotNull @NotBlank @PlainText @Size(max = 500) String violation,

        @NotNull @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String facts,

        @NotNull @NotBlank @PlainText @Size(max = 1000) String basis,
        @NotNull @Size(min = 1) Set<@NotNull Type> types,

        @NotNull @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String content,

        @Nullable @Pattern(regexp = YUAN) String fineYuan,
        @Nullable @Pattern(regexp = YUAN) String confiscatedYuan,
        @Nullable @PlainText @Size(max = 200) String licence,
        @NotNull @ThisCentury LocalDate decidedOn,
        @Nullable @ThisCentury LocalDate validUntil,
        @Nullable @ThisCentury LocalDate publicUntil,
        @NotNull @NotBlank @PlainText @Size(max = 200) String authority,
        @NotNull @Pattern(regexp = USCC) String authorityUscc,
        @Nullable @PlainText @Size(max = 500) String remark)
        implements CreditContent {

    private static final String YUAN = "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?";

    /** Kinds of penalties, as 行政处罚法 (2021) art. 9 names them. */
    @Schema(name = "PenaltyType")
    public enum Type {
        WARNING("警告"),
        PUBLIC_CRITICISM("通报批评"),
        FINE("罚款"),
        CONFISCATION("没收违法所得、没收非法财物"),
        LICENCE_SUSPENSION("暂扣许可证件"),
        DOWNGRADING("降低资质等级"),
        LICENCE_REVOCATION("吊销许可证件"),
        RESTRICTION_OF_BUSINESS("限制开展生产经营活动"),
        STOP_OF_PRODUCTION("责令停产停业"),
        CLOSURE("责令关闭"),
        RESTRICTION_OF_EMPLOYMENT("限制从业"),
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
        return CreditKind.PENALTY;
    }
}
