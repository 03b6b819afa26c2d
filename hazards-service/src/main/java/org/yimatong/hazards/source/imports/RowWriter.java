package org.yimatong.hazards.source.imports;

import java.util.List;
import org.yimatong.kit.table.CellProblem;
import org.yimatong.kit.table.Cells;

/** Knows what the rows of one kind of file mean. */
public interface RowWriter {

    /** Kind of file, for example {@code sensors}. */
    String kind();

    /** The columns it must have, in any order. */
    List<String> columns();

    /** Those of them that a file may do without; their cells are empty then. */
    default List<String> optionalColumns() {
        return List.of();
    }

    /** Enters the row into the registry; the same row entered again changes nothing. */
    RowOutcome write(Cells row) throws CellProblem;
}
