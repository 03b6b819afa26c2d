package org.yimatong.inspections.prevention.exchange.rest;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer.Outcome;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.ProblemTexts;

/**
 * What came of one row.
 *
 * @param index of the row on its page, from 0
 * @param pointer to the member that is wrong, if the row was refused
 * @param code stable name of what is wrong
 * @param detail the same in words
 */
@Schema(
        name = "ExchangeAnswer",
        requiredProperties = {"index", "outcome"})
record ExchangeAnswerView(
        int index,
        Outcome outcome,
        @Nullable String pointer,
        @Nullable String code,
        @Nullable String detail) {

    static ExchangeAnswerView of(int index, ExchangeAnswer answer, Locale language) {
        var code = answer.code();
        if (code == null) {
            return new ExchangeAnswerView(index, answer.outcome(), null, null, null);
        }
        var error = error(index, answer, code);
        return new ExchangeAnswerView(index, answer.outcome(), error.pointer(), code, words(error, language));
    }

    /** The same as an error of the request. */
    static InputError error(int index, ExchangeAnswer answer, String code) {
        var member = answer.member();
        var pointer = "/datas/" + index + (member == null || member.isEmpty() ? "" : "/" + member);
        return new InputError(pointer, code, answer.parameters());
    }

    /** A row is refused for what is wrong with a member, or for a rule that a whole request would break as well. */
    private static String words(InputError error, Locale language) {
        var words = ProblemTexts.error(error, language);
        return words.equals(error.code()) ? ProblemTexts.title(error.code(), language) : words;
    }
}
