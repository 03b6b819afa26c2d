package org.yimatong.inspections.prevention.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often checks find something, to compare an enterprise with the others of its kind of business. */
final class Peers {

    /**
     * Checks of one enterprise.
     *
     * @param kind of business
     * @param found checks that found a danger
     */
    record Checks(String uscc, String kind, long checks, long found) {

        private Checks plus(Checks other) {
            return new Checks("", kind, checks + other.checks, found + other.found);
        }
    }

    private final Map<String, Checks> byEnterprise = new HashMap<>();
    private final Map<String, Checks> byKind = new HashMap<>();
    private final Map<String, Long> enterprises = new HashMap<>();

    /** @param all enterprises that checked at all */
    Peers(List<Checks> all) {
        for (var one : all) {
            byEnterprise.put(one.uscc(), one);
            byKind.merge(one.kind(), one, Checks::plus);
            enterprises.merge(one.kind(), 1L, Long::sum);
        }
    }

    /** Who never checked is not compared: that shows in the checks that were missed. */
    Comparison comparisonOf(String uscc) {
        var own = byEnterprise.get(uscc);
        if (own == null) {
            return new Comparison(0, 0, 0, 0, 0);
        }
        var kind = byKind.getOrDefault(own.kind(), own);
        return new Comparison(
                own.checks(),
                own.found(),
                enterprises.getOrDefault(own.kind(), 1L) - 1,
                kind.checks() - own.checks(),
                kind.found() - own.found());
    }
}
