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
        return next(atMost, Integer.MAX_VALUE);
    }

    /**
     * The next rows, none at the end.
     *
     * @param characters after which it is enough, however few the rows are
     */
    default List<TableRow> next(int atMost, int characters) {
        var rows = new ArrayList<TableRow>();
        var length = 0;
        while (rows.size() < atMost && length < characters) {
            var row = next();
            if (row == null) {
                break;
            }
            rows.add(row);
            length += row.length();
        }
        return rows;
    }
}
