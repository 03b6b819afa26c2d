package org.yimatong.enterprises.code;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.policy.FactKind;

/**
 * The standing of a finding, an alarm or a record, as its source reports it.
 *
 * @param standing whether it counts against the enterprise
 * @param grade its severity or level; null if it stands no longer and has none
 * @param overdueFrom the instant from which it has not been put right, or has run out, in time
 * @param version rises with every report of the same fact
 * @param occurredAt when it came to stand so
 */
public record FactReport(
        String uscc,
        FactKind kind,
        UUID id,
        long version,
        boolean standing,
        @Nullable String grade,
        @Nullable Instant overdueFrom,
        Instant occurredAt,
        Map<String, String> parameters) {

    /** @throws IllegalArgumentException if it stands at a grade nobody knows: to ignore it would call it harmless */
    public FactReport {
        if (standing && (grade == null || !kind.knows(grade))) {
            throw new IllegalArgumentException("No %s has the grade %s".formatted(kind, grade));
        }
    }
}
