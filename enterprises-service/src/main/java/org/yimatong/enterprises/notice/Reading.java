package org.yimatong.enterprises.notice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yimatong.enterprises.caller.Actor;

/** When a notice was first read at an enterprise, and by whom. */
@Embeddable
public record Reading(Instant readAt, String readerSubject, String readerName) {

    static Reading by(Actor person, Instant at) {
        return new Reading(at, person.subject(), person.name());
    }
}
