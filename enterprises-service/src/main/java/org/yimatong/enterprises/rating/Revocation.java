package org.yimatong.enterprises.rating;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yimatong.enterprises.caller.Actor;

/** Who declared a rating void, when, and why. */
@Embeddable
public record Revocation(Instant revokedAt, String revocationReason, String revokerSubject, String revokerName) {

    static Revocation by(Actor official, String reason, Instant at) {
        return new Revocation(at, reason, official.subject(), official.name());
    }
}
