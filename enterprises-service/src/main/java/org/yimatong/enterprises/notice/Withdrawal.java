package org.yimatong.enterprises.notice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yimatong.enterprises.caller.Actor;

/** Since when a notice is withdrawn, why, and by whom. */
@Embeddable
public record Withdrawal(
        Instant withdrawnAt, String withdrawalReason, String withdrawerSubject, String withdrawerName) {

    static Withdrawal by(Actor official, String reason, Instant at) {
        return new Withdrawal(at, reason, official.subject(), official.name());
    }
}
