package org.yimatong.enterprises.policy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One consequence of a policy.
 *
 * @param code of the reason it gives
 * @param kind of the facts it concerns
 * @param grades of the facts it concerns
 * @param onceOverdue whether it takes effect only when the fact is overdue
 * @param status what it makes of the code
 * @param remedy what takes it away
 */
public record PolicyRule(
        String code, FactKind kind, Set<String> grades, boolean onceOverdue, CodeStatus status, String remedy) {

    boolean concerns(StandingFact fact) {
        return kind == fact.kind() && grades.contains(fact.grade());
    }

    /** When the rule takes effect on a fact it concerns; null for never. */
    @Nullable
    Instant effectiveOn(StandingFact fact) {
        if (!onceOverdue) {
            return fact.since();
        }
        if (fact.overdueFrom() == null) {
            return null;
        }
        return fact.overdueFrom().isAfter(fact.since()) ? fact.overdueFrom() : fact.since();
    }

    Reason reason(StandingFact fact, Instant since) {
        return new Reason(code, status, since, fact.source(), fact.id(), fact.parameters(), remedy);
    }
}
