package org.yimatong.hazards.responsibility;

import java.util.List;
import org.yimatong.hazards.reference.ReferenceTable;

/**
 * One of the ten things at which the person who answers for the operation looks every week.
 *
 * @param number from one
 * @param source from where it is known
 */
public record WeeklyItem(int number, String item, String source) {

    /** By their numbers. */
    public static final List<WeeklyItem> ALL = ReferenceTable.rows(
            "/baobao/weekly-items.csv",
            row -> new WeeklyItem(Integer.parseInt(row.get("no")), row.get("item"), row.get("source")));
}
