package org.yimatong.hazards.grading;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.hazards.reference.ReferenceTable;

/** Reads the tables of the standard, which stand beside the program. */
final class StandardTable {

    private StandardTable() {}

    static <T> List<T> rows(String name, Function<CSVRecord, T> form) {
        return ReferenceTable.rows("/gb18218-2018/" + name, form);
    }

    /** Things in one cell, between semicolons. */
    static List<String> parts(String cell) {
        return ReferenceTable.parts(cell);
    }
}
