package org.yimatong.city.hazards;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.yimatong.city.field.FieldBook;

/**
 * How far a hazard source is graded, filed and answered for.
 *
 * @param assessedDaysAgo before the day on which the city began; empty if it is still to be assessed
 * @param filing what becomes of its filing, as the suite names it
 * @param vacant the role in which nobody answers; empty if somebody answers in each
 */
record SourceCase(String assessedDaysAgo, String filing, String vacant) {

    private static final String USUAL_DAYS_AGO = "5";
    private static final Map<String, SourceCase> UNUSUAL = FieldBook.rows("hazards/sources").stream()
            .map(row -> Map.entry(row.get("source"), of(row)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Most are assessed, filed and accepted, and have all three persons. */
    static SourceCase of(String source) {
        return UNUSUAL.getOrDefault(source, new SourceCase(USUAL_DAYS_AGO, "ACCEPTED", ""));
    }

    private static SourceCase of(CSVRecord row) {
        return new SourceCase(row.get("assessed_days_ago"), row.get("filing"), row.get("vacant"));
    }

    boolean isAssessed() {
        return !assessedDaysAgo.isEmpty();
    }

    boolean isFiled() {
        return isAssessed() && !filing.equals("OWED");
    }
}
