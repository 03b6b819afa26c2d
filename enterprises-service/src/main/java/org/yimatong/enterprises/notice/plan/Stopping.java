package org.yimatong.enterprises.notice.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yimatong.enterprises.caller.Actor;

/** When a plan was stopped, why, and by whom. */
@Embeddable
public record Stopping(Instant stoppedAt, String stoppingReason, String stopperSubject, String stopperName) {

    static Stopping by(Actor official, String reason, Instant at) {
        return new Stopping(at, reason, official.subject(), official.name());
    }
}
