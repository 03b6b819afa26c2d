package org.yimatong.enterprises.merging;

import java.util.List;
import java.util.Map;
import org.yimatong.enterprises.policy.StandingFact;
import org.yimatong.kit.problem.RuleBroken;

/** What stands against an entry would be lost from sight if it were merged now. */
public class FactsStandAgainstMerged extends RuleBroken {

    private final transient List<StandingFact> facts;

    FactsStandAgainstMerged(String merged, List<StandingFact> facts) {
        super("facts-stand-against-merged", merged, facts.size());
        this.facts = facts;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of(
                "facts",
                facts.stream()
                        .map(fact -> Map.of("kind", fact.kind(), "id", fact.id(), "grade", fact.grade()))
                        .toList());
    }
}
