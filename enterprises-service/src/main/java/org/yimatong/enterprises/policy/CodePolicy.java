package org.yimatong.enterprises.policy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the facts that stand make the status of a code: one version of the rules, evaluated without side effects, so that
 * any past state can be computed again.
 */
public record CodePolicy(int version, List<PolicyRule> rules) {

    private static final Comparator<Reason> WORST_FIRST = comparing(Reason::status, reverseOrder())
            .thenComparing(Reason::since)
            .thenComparing(Reason::fact);

    /** No policy can switch it off: where we do not know, we say so. */
    private static final PolicyRule DOUBT = new PolicyRule(
            "input-unreadable",
            FactKind.DOUBT,
            Set.of(FactKind.UNREADABLE),
            false,
            CodeStatus.UNKNOWN,
            "read-record-again");

    /** What the facts make of the code at the instant; each rule that is in effect on a fact gives a reason. */
    public Evaluation evaluate(List<StandingFact> facts, Instant at) {
        var reasons = new ArrayList<Reason>();
        @Nullable Instant next = null;
        for (var fact : facts) {
            for (var rule : fact.kind() == FactKind.DOUBT ? List.of(DOUBT) : rules) {
                var effective = rule.concerns(fact) ? rule.effectiveOn(fact) : null;
                if (effective == null) {
                    continue;
                }
                if (!rule.onceOverdue() || !effective.isAfter(at)) {
                    reasons.add(rule.reason(fact, effective));
                } else if (next == null || effective.isBefore(next)) {
                    next = effective;
                }
            }
        }
        reasons.sort(WORST_FIRST);
        var status = reasons.isEmpty() ? CodeStatus.GREEN : reasons.getFirst().status();
        return new Evaluation(status, List.copyOf(reasons), next);
    }
}
