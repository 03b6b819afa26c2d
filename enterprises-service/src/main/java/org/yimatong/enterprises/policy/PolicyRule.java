package org.yimatong.enterprises.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One consequence of a policy.
 *
 * @param code of the reason it gives
 * @param kind of the facts it concerns
 * @param grades of the facts it concerns
 * @param onceOverdue whether it takes effect only when the day after the fact's due day begins
 * @param status what it makes of the code
 * @param remedy what takes it away
 */
public record PolicyRule(
        String code, FactKind kind, Set<String> grades, boolean onceOverdue, CodeStatus status, String remedy) {

    boolean concerns(StandingFact fact) {
        return kind == fact.kind() && grades.contains(fact.grade());
    }

    /**
     * When the rule takes effect on a fact it concerns; null for never.
     *
     * @param zone in which a day begins
     */
    @Nullable
    Instant effectiveOn(StandingFact fact, ZoneId zone) {
        if (!onceOverdue) {
            return fact.since();
        }
        if (fact.dueOn() == null) {
            return null;
        }
        var overdue = fact.dueOn().plusDays(1).atStartOfDay(zone).toInstant();
        return overdue.isAfter(fact.since()) ? overdue : fact.since();
    }

    Reason reason(StandingFact fact, Instant since) {
        return new Reason(code, status, since, fact.kind().source(), fact.id(), parameters(fact), remedy);
    }

    private Map<String, String> parameters(StandingFact fact) {
        var parameters = new HashMap<>(fact.parameters());
        if (onceOverdue && fact.dueOn() != null) {
            parameters.put("dueOn", fact.dueOn().toString());
        }
        return Map.copyOf(parameters);
    }
}
