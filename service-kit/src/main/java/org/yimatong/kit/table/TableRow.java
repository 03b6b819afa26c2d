package org.yimatong.kit.table;

import java.util.List;
import org.yimatong.kit.text.Deception;

/**
 * A row as the table says it.
 *
 * @param line on which it begins, the header being line 1
 * @param cells in the order of the columns asked for; none if the row has more or fewer cells than the header. What no
 *     database can keep stands there as another character that {@link Cells} refuses
 */
public record TableRow(long line, List<String> cells) {

    public TableRow {
        cells = cells.stream().map(Deception::storable).toList();
    }

    /** How many characters its cells hold. */
    int length() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
