package org.yimatong.enterprises.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Splits reports into rounds, in each of which an enterprise is reported of once at most. */
final class OnePerEnterprise {

    private OnePerEnterprise() {}

    /** What is said of one enterprise keeps its order; between different ones there is none to keep. */
    static List<List<FactReport>> of(List<FactReport> reports) {
        var rounds = new ArrayList<List<FactReport>>();
        var roundsOf = new HashMap<String, Integer>();
        for (var report : reports) {
            int round = roundsOf.merge(report.uscc(), 1, Integer::sum);
            if (rounds.size() < round) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round - 1).add(report);
        }
        return rounds;
    }
}
