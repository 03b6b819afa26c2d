package org.yimatong.enterprises.code.rest;

import java.time.Instant;
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
 * @param id of the finding, the alarm or the record there
 * @param grade its severity or level
 * @param since when it came to stand at this grade
 * @param overdueFrom the instant from which it has not been put right, or has run out, in time
 */
record FactView(
        FactKind kind,
        FactSource source,
        UUID id,
        String grade,
        Instant since,
        @Nullable Instant overdueFrom,
        long version,
        Map<String, String> parameters) {

    static FactView of(StandingFact fact) {
        return new FactView(
                fact.kind(),
                fact.source(),
                fact.id(),
                fact.grade(),
                fact.since(),
                fact.overdueFrom(),
                fact.version(),
                fact.parameters());
    }
}
