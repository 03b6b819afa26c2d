package org.yimatong.enterprises.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;

/** Reads the cells of one row, and remembers everything that is wrong with them. */
final class RowReader {

    private final long line;
    private final Cells cells;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(long line, Cells cells) {
        this.line = line;
        this.cells = cells;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** What the cell says; null if it says nothing, or after rejecting it. */
    <T> @Nullable T read(Supplier<@Nullable T> cell) {
        try {
            return cell.get();
        } catch (CellProblem problem) {
            reject(problem);
            return null;
        }
    }

    void reject(String column, Fault fault) {
        reject(new CellProblem(column, fault.code(), cells.raw(column)));
    }

    /** The first thing said of a column is enough. */
    private void reject(CellProblem problem) {
        if (problems.stream().noneMatch(known -> known.column().equals(problem.column()))) {
            problems.add(RowProblem.of(line, problem));
        }
    }
}
