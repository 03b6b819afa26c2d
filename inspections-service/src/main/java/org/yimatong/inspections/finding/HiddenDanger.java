package org.yimatong.inspections.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector saw (隐患): how grave it is, in a few words and in full.
 *
 * @param observedAt when it was seen, by the inspector's own clock; not known of every one
 */
@Embeddable
public record HiddenDanger(
        @Enumerated(EnumType.STRING) Severity severity,
        String title,
        String description,
        @Nullable Instant observedAt) {

    /** Keeps of {@code observedAt} what the database keeps, so that a report equals itself when read again. */
    public HiddenDanger {
        observedAt = observedAt == null ? null : observedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
