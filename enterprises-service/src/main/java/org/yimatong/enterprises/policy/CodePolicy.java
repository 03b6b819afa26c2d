package org.yimatong.enterprises.policy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the facts that stand make the status of a code: one version of the rules, evaluated without side effects, so that
 * any past state can be computed again.
 */
public record CodePolicy(int version, List<PolicyRule> rules) {

    private static final Comparator<Reason> WORST_FIRST = comparing(Reason::status, reverseOrder())
            .thenComparing(Reason::since)
            .thenComparing(Reason::fact);

    /**
     * What the facts make of the code at the instant; each rule that is in effect on a fact gives a reason, and the
     * worst wins, unless an override stands.
     */
    public Evaluation evaluate(List<StandingFact> facts, Instant at) {
        var reasons = new ArrayList<Reason>();
        @Nullable Instant next = null;
        for (var fact : facts) {
            for (var rule : (Iterable<PolicyRule>) applicable(fact)::iterator) {
                var effective = rule.effectiveOn(fact);
                if (effective == null) {
                    continue;
                }
                if (!rule.onceOverdue() || !effective.isAfter(at)) {
                    reasons.add(rule.reason(fact, effective));
                } else {
                    next = earlier(next, effective);
                }
            }
        }
        reasons.sort(WORST_FIRST);
        return overridden(reasons, next, facts, at);
    }

    private Stream<PolicyRule> applicable(StandingFact fact) {
        return Stream.concat(BuiltInRules.RULES.stream(), rules.stream()).filter(rule -> rule.concerns(fact));
    }

    private static Evaluation overridden(
            List<Reason> reasons, @Nullable Instant next, List<StandingFact> facts, Instant at) {
        var overrides = facts.stream()
                .filter(fact -> fact.kind() == FactKind.OVERRIDE && StatusOverride.isInEffect(fact, at))
                .sorted(comparing(StandingFact::since).thenComparing(StandingFact::id))
                .toList();
        var status = overrides.stream()
                .map(fact -> StatusOverride.of(fact).over(reasons))
                .reduce(CodeStatus::worse)
                .orElseGet(() -> reasons.isEmpty()
                        ? CodeStatus.GREEN
                        : reasons.getFirst().status());
        var all = Stream.concat(overrides.stream().map(StatusOverride::reason), reasons.stream())
                .toList();
        var expiry = overrides.stream().map(StandingFact::overdueFrom).reduce(next, CodePolicy::earlier);
        return new Evaluation(status, all, expiry);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
