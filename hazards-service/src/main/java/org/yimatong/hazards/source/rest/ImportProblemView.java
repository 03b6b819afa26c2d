package org.yimatong.hazards.source.rest;

import java.util.Locale;
import org.yimatong.hazards.source.imports.ImportProblem;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.ProblemTexts;

/**
 * Why a row was refused.
 *
 * @param line number of the record in the file, the header being 1
 * @param detail in the caller's language
 */
public record ImportProblemView(int line, String column, String code, String detail, String value) {

    static ImportProblemView of(ImportProblem problem, Locale language) {
        var detail = ProblemTexts.error(new InputError(problem.column(), problem.code(), problem.value()), language);
        return new ImportProblemView(problem.line(), problem.column(), problem.code(), detail, problem.value());
    }
}
