package org.yimatong.kit.table;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InvalidInput;

/** A table that is being read. Its length is no matter: it holds one row at a time. */
public interface Table extends Closeable {

    /**
     * The next row, or null at the end. Empty rows are passed over.
     *
     * @throws InvalidInput if the rest cannot be divided into rows
     */
    @Nullable
    TableRow next();

    /** The next rows, none at the end. */
    default List<TableRow> next(int atMost) {
        var rows = new ArrayList<TableRow>();
        while (rows.size() < atMost) {
            var row = next();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }
}
