package org.yimatong.kit.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what a CSV says: an apostrophe before a cell that would begin a formula. What was
 * guarded is told from what began with an apostrophe itself, so that a table comes back as it was.
 */
final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guarded(String cell) {
        return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String removed(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
