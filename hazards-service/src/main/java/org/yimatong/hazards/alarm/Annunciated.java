package org.yimatong.hazards.alarm;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in a place, in which alarms last asked for attention.
 *
 * @param uscc of the enterprise; null for all of the area
 * @param source code of the hazard source; null for all of them
 * @param until inclusive; null if it has no end
 */
public record Annunciated(
        String area,
        @Nullable String uscc,
        @Nullable String source,
        Instant since,
        @Nullable Instant until) {

    /** The conditions, each with its conjunction before it. */
    String conditions(Parameters parameters) {
        var conditions =
                new StringBuilder(" and area = :annunciatedIn and handling.annunciatedAt >= :annunciatedSince");
        parameters.and("annunciatedIn", area).and("annunciatedSince", since);
        if (uscc != null) {
            conditions.append(" and uscc = :annunciatedUscc");
            parameters.and("annunciatedUscc", uscc);
        }
        if (source != null) {
            conditions.append(" and point.sourceCode = :annunciatedSource");
            parameters.and("annunciatedSource", source);
        }
        if (until != null) {
            conditions.append(" and handling.annunciatedAt <= :annunciatedUntil");
            parameters.and("annunciatedUntil", until);
        }
        return conditions.toString();
    }
}
