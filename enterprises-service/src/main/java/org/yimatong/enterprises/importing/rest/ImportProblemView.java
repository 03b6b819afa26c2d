package org.yimatong.enterprises.importing.rest;

import java.util.Locale;
import org.yimatong.enterprises.importing.RowProblem;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.ProblemTexts;

/**
 * Why a row was rejected.
 *
 * @param line on which the row begins, the header being line 1
 * @param detail the code in words, in the caller's language
 * @param value what the table says there
 */
record ImportProblemView(long line, String column, String code, String detail, String value) {

    static ImportProblemView of(RowProblem problem, Locale language) {
        return new ImportProblemView(
                problem.line(),
                problem.column(),
                problem.code(),
                ProblemTexts.error(new InputError(problem.column(), problem.code(), problem.value()), language),
                problem.value());
    }
}
