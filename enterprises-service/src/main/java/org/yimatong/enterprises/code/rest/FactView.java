package org.yimatong.enterprises.code.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.FactKind;
import org.yimatong.enterprises.policy.FactSource;
import org.yimatong.enterprises.policy.StandingFact;

/**
 * A fact that stands against the enterprise, whether or not it has a consequence yet.
 *
 * @param source the service that vouches for it
 * @param id of the finding or the alarm there
 * @param grade its severity or level
 * @param since when it came to stand at this grade
 * @param dueOn last day on which it may be put right
 */
record FactView(
        FactKind kind,
        FactSource source,
        UUID id,
        String grade,
        Instant since,
        @Nullable LocalDate dueOn,
        long version,
        Map<String, String> parameters) {

    static FactView of(StandingFact fact) {
        return new FactView(
                fact.kind(),
                fact.kind().source(),
                fact.id(),
                fact.grade(),
                fact.since(),
                fact.dueOn(),
                fact.version(),
                fact.parameters());
    }
}
