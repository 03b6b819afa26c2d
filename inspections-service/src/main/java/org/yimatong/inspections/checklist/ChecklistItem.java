package org.yimatong.inspections.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.text.PlainText;

/**
 * A thing inspectors look at.
 *
 * @param key names it in every edition of its checklist
 * @param text what to look at, as a question or a statement
 * @param legalBasis the rule it comes from
 * @param inOrder YES or NO: which of them says that all is well; of a YES_NO item only
 * @param unit of the number; of a NUMBER item only
 * @param low least number that is in order, a decimal; any if absent
 * @param high greatest number that is in order, a decimal; any if absent
 * @param required whether an inspection may only be concluded with an answer, or with why there is none
 * @param photoRequired whether its answer needs an attachment
 * @param majorDanger which of the 20 major hidden dangers (安监总管三〔2017〕121号) it is, WH-01 to WH-20
 */
@Schema(
        name = "ChecklistItem",
        requiredProperties = {"key", "text", "answer", "required", "photoRequired"})
public record ChecklistItem(
        @NotNull @Pattern(regexp = KEY) String key,
        @NotBlank @PlainText @Size(max = TEXT) String text,
        @Nullable @PlainText @Size(max = BASIS) String legalBasis,
        @NotNull AnswerKind answer,
        @Nullable Verdict inOrder,
        @Nullable @PlainText @Size(min = 1, max = UNIT) String unit,
        @Nullable @Pattern(regexp = DECIMAL) String low,
        @Nullable @Pattern(regexp = DECIMAL) String high,
        @NotNull Boolean required,
        @NotNull Boolean photoRequired,
        @Nullable @Pattern(regexp = MAJOR_DANGER) String majorDanger) {

    public static final String KEY = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";
    public static final String DECIMAL = "-?[0-9]{1,9}(\\.[0-9]{1,6})?";
    public static final String MAJOR_DANGER = "WH-(0[1-9]|1[0-9]|20)";
    static final int TEXT = 1000;
    static final int BASIS = 300;
    static final int UNIT = 20;

    /** Whether the numbers all lie in the item's range. */
    public boolean holds(List<BigDecimal> numbers) {
        return numbers.stream().allMatch(this::holds);
    }

    /** Whether the range has no number in it. */
    boolean isReversed() {
        return low != null && high != null && new BigDecimal(low).compareTo(new BigDecimal(high)) > 0;
    }

    private boolean holds(BigDecimal number) {
        return (low == null || number.compareTo(new BigDecimal(low)) >= 0)
                && (high == null || number.compareTo(new BigDecimal(high)) <= 0);
    }
}
