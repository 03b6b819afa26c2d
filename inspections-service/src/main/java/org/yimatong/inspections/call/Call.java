package org.yimatong.inspections.call;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A telephone call of an official to an enterprise (电话提醒).
 *
 * @param calledAt as the official says
 * @param person who was called, by name or post; never a number
 * @param topic in a few words
 * @param note what was said, and promised
 */
@Embeddable
public record Call(
        Instant calledAt,
        String person,
        String topic,
        @Enumerated(EnumType.STRING) CallOutcome outcome,
        String note) {

    /** Keeps of {@code calledAt} what the database keeps, so that a call equals itself when read again. */
    public Call {
        calledAt = calledAt.truncatedTo(ChronoUnit.MICROS);
    }
}
