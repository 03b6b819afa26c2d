package org.yimatong.enterprises.appeal.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * What a supervisor decides about an appeal.
 *
 * @param consequence what is to follow; needed exactly if it is upheld
 */
record AppealDecision(
        @NotNull Outcome outcome,

        @NotBlank @PlainText(multiline = true) @Size(max = 4000)
        String grounds,

        @PlainText(multiline = true) @Size(min = 1, max = 1000) @Nullable
        String consequence) {

    /** Who is right. */
    enum Outcome {
        UPHELD,
        REJECTED
    }

    /** What is to follow; null for a rejection. */
    @Nullable
    String whatFollows() {
        if ((outcome == Outcome.UPHELD) != (consequence != null)) {
            throw new InvalidInput("/consequence", "consequence-if-upheld");
        }
        return consequence;
    }
}
