package org.yimatong.enterprises.card;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yimatong.enterprises.caller.Actor;

/** Who took a card back, when, and why. */
@Embeddable
public record Lifting(Instant liftedAt, String liftingReason, String lifterSubject, String lifterName) {

    static Lifting by(Actor supervisor, String reason, Instant at) {
        return new Lifting(at, reason, supervisor.subject(), supervisor.name());
    }
}
