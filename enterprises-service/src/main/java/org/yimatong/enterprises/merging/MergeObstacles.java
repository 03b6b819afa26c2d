package org.yimatong.enterprises.merging;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.yimatong.enterprises.code.Codes;
import org.yimatong.enterprises.code.Facts;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.policy.CodeStatus;
import org.yimatong.enterprises.policy.FactSource;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.enterprises.policy.StandingFact;

/**
 * What keeps an entry from being merged: whatever another service reports of it, and whatever makes its code red. What
 * the duplicate itself has not provided to the registry ends with it.
 */
@ApplicationScoped
class MergeObstacles {

    private final Facts facts;
    private final Codes codes;
    private final Clock clock;

    MergeObstacles(Facts facts, Codes codes, Clock clock) {
        this.facts = facts;
        this.codes = codes;
        this.clock = clock;
    }

    List<StandingFact> of(Uscc merged) {
        var red = codes.held(merged).stream()
                .flatMap(code -> code.evaluation().reasons().stream())
                .filter(reason -> reason.status() == CodeStatus.RED)
                .map(Reason::fact)
                .collect(toSet());
        return facts.against(merged.value(), clock.instant()).stream()
                .filter(fact -> fact.kind().source() != FactSource.REGISTRY || red.contains(fact.id()))
                .toList();
    }
}
