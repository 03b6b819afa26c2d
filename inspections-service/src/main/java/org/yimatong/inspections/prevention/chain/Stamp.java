package org.yimatong.inspections.prevention.chain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who wrote an element first and last. Of data that another system sends, the times are by that system's clock.
 *
 * @param receivedAt when its present content reached this suite
 */
@Embeddable
public record Stamp(Instant createdAt, String createdBy, Instant updatedAt, String updatedBy, Instant receivedAt) {

    /** Keeps of the times what the database keeps. */
    public Stamp {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        updatedAt = updatedAt.truncatedTo(ChronoUnit.MICROS);
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Of what is written here and now. */
    public static Stamp of(String person, Instant now) {
        return new Stamp(now, person, now, person, now);
    }

    /** Its creation stays, whatever the newer one says of it. */
    public Stamp amendedBy(Stamp newer) {
        return new Stamp(createdAt, createdBy, newer.updatedAt, newer.updatedBy, newer.receivedAt);
    }
}
