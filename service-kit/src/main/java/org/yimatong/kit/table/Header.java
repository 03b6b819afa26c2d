package org.yimatong.kit.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/**
 * Where the columns that are asked for stand in the table.
 *
 * @param places for each column its place in a row of the table; below zero if the table has no such column
 * @param width how many cells a row has
 */
record Header(List<Integer> places, int width) {

    /** @throws InvalidInput if a column is missing, stands there twice or means nothing here */
    static Header of(List<String> names, List<String> columns) {
        return of(names, columns, List.of());
    }

    /**
     * @param optional those of the columns that may be missing; each of their cells is empty then
     * @throws InvalidInput if another is missing, stands there twice or means nothing here
     */
    static Header of(List<String> names, List<String> columns, List<String> optional) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new InvalidInput("", "header-malformed");
        }
        var errors = new ArrayList<InputError>();
        columns.stream()
                .filter(column -> !names.contains(column) && !optional.contains(column))
                .forEach(column -> errors.add(new InputError("", "column-missing", column)));
        names.stream()
                .filter(name -> !columns.contains(name))
                .forEach(name -> errors.add(new InputError("", "column-unknown", name)));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Header(columns.stream().map(names::indexOf).toList(), names.size());
    }

    /** The row with its cells in the order of the columns. */
    TableRow row(long line, List<String> cells) {
        return new TableRow(
                line,
                cells.size() == width
                        ? places.stream()
                                .map(place -> place < 0 ? "" : cells.get(place))
                                .toList()
                        : List.of());
    }
}
