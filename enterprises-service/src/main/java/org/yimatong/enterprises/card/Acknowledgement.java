package org.yimatong.enterprises.card;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yimatong.enterprises.caller.Actor;

/** Who confirmed for the enterprise that it has read a card, and when. */
@Embeddable
public record Acknowledgement(Instant acknowledgedAt, String acknowledgerSubject, String acknowledgerName) {

    static Acknowledgement by(Actor person, Instant at) {
        return new Acknowledgement(at, person.subject(), person.name());
    }
}
