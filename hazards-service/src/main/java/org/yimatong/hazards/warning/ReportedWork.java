package org.yimatong.hazards.warning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The special operations of an enterprise by the permits it reported, and what of its promise contradicts them.
 *
 * @param day today
 * @param reported how often each kind takes place that day; kinds that do not are left out
 * @param overdue how often each kind is at work beyond its permit now
 * @param contradictions kinds that were promised and reported in different numbers; none without a promise for the day
 */
public record ReportedWork(
        LocalDate day,
        Map<String, Integer> reported,
        Map<String, Integer> overdue,
        List<Contradiction> contradictions) {

    /** @param operation that was promised so often, and reported so often */
    public record Contradiction(String operation, int promised, int reported) {}

    /** How often each kind takes place that the promise does not tell of. */
    Map<String, Integer> beyondPromise() {
        var beyond = new LinkedHashMap<String, Integer>();
        for (var contradiction : contradictions) {
            if (contradiction.reported() > contradiction.promised()) {
                beyond.put(contradiction.operation(), contradiction.reported() - contradiction.promised());
            }
        }
        return beyond;
    }
}
