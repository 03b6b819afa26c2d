package org.yimatong.hazards.filing;

import java.util.List;
import org.yimatong.hazards.reference.ReferenceTable;

/**
 * One of the thirteen materials of a filing (备案材料).
 *
 * @param number from one
 * @param form in what form it comes
 * @param source from where it is known
 */
public record FilingMaterial(int number, String name, String form, String source) {

    /** By their numbers. */
    public static final List<FilingMaterial> ALL = ReferenceTable.rows(
            "/order40/filing-materials.csv",
            row -> new FilingMaterial(
                    Integer.parseInt(row.get("no")), row.get("material"), row.get("form"), row.get("source")));
}
