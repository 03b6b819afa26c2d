package org.yimatong.kit.table;

import java.util.List;

/**
 * A row as the table says it.
 *
 * @param line on which it begins, the header being line 1
 * @param cells in the order of the columns asked for; none if the row has more or fewer cells than the header
 */
public record TableRow(long line, List<String> cells) {}
