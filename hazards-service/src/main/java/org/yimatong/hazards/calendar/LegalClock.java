package org.yimatong.hazards.calendar;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.hazards.reference.ReferenceTable;

/**
 * A rule of order 40 on major hazard sources, or of the law around it: a term, a condition or a requirement.
 *
 * @param code stable name
 * @param value the term, or what kind of rule it is
 * @param source from where it is known
 */
public record LegalClock(String code, String rule, String value, Confidence confidence, String source) {

    /** In the order of the table. */
    public static final List<LegalClock> ALL = ReferenceTable.rows("/order40/clocks.csv", LegalClock::read);

    private static LegalClock read(CSVRecord row) {
        return new LegalClock(
                row.get("code"),
                row.get("rule"),
                row.get("value"),
                Confidence.valueOf(row.get("confidence")),
                row.get("source"));
    }

    /** @throws IllegalArgumentException if there is none of this code */
    public static LegalClock of(String code) {
        return ALL.stream()
                .filter(clock -> clock.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
