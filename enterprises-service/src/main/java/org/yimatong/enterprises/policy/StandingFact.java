package org.yimatong.enterprises.policy;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that stands against an enterprise: what a policy judges.
 *
 * @param id of the finding, the alarm or the record
 * @param grade its severity or level
 * @param since when it came to stand at this grade
 * @param overdueFrom the instant from which it has not been put right, or has run out, in time; absent if time alone
 *     changes nothing
 * @param version rises with every report of the same fact
 * @param parameters what a reader needs to recognise it
 */
public record StandingFact(
        FactKind kind,
        UUID id,
        String grade,
        Instant since,
        @Nullable Instant overdueFrom,
        long version,
        Map<String, String> parameters) {

    /** @throws IllegalArgumentException if the grade is unknown: to ignore it would be to call it harmless */
    public StandingFact {
        if (!kind.knows(grade)) {
            throw new IllegalArgumentException("No %s has the grade %s".formatted(kind, grade));
        }
        parameters = Map.copyOf(parameters);
    }

    /** The service that vouches for it; of a doubt, the one that was not understood. */
    public FactSource source() {
        return kind == FactKind.DOUBT
                ? FactSource.valueOf(Objects.requireNonNull(parameters.get("source")))
                : kind.source();
    }

    /** Whether it has no consequence at the instant and never will: an override whose time is over. */
    public boolean isSpentAt(Instant at) {
        return kind == FactKind.OVERRIDE && !StatusOverride.isInEffect(this, at);
    }

    /** Whether a policy judges the other alike, whatever its source has reported since. */
    public boolean saysTheSameAs(StandingFact other) {
        return equals(new StandingFact(
                other.kind, other.id, other.grade, other.since, other.overdueFrom, version, other.parameters));
    }
}
