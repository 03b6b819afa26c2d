package org.yimatong.enterprises.notice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.caller.Actor;

/**
 * When an enterprise confirmed a notice, and by whom.
 *
 * @param note what it says to the sender, if anything
 */
@Embeddable
public record Confirmation(
        Instant confirmedAt,
        String confirmerSubject,
        String confirmerName,
        @Nullable String note) {

    static Confirmation by(Actor person, @Nullable String note, Instant at) {
        return new Confirmation(at, person.subject(), person.name(), note);
    }
}
