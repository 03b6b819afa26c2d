package org.yimatong.enterprises.importing;

import org.yimatong.kit.personal.MaskedText;
import org.yimatong.kit.table.CellProblem;

/**
 * Why a row of an imported table was rejected.
 *
 * @param line on which the row begins, the header being line 1
 * @param column name of the column
 * @param code stable name of what is wrong, for example {@code uscc-invalid}
 * @param value what the table says there; phone and identity numbers, which have no place in it, masked
 */
public record RowProblem(long line, String column, String code, String value) {

    public RowProblem {
        value = MaskedText.of(value);
    }

    static RowProblem of(long line, CellProblem problem) {
        return new RowProblem(line, problem.column(), problem.code(), problem.value());
    }
}
