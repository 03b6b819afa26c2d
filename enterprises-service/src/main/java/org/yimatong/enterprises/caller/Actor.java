package org.yimatong.enterprises.caller;

import jakarta.persistence.Embeddable;
import org.yimatong.kit.access.Access;

/**
 * A person who did something with a record.
 *
 * @param subject who it is, by the identity provider; never shown
 * @param name as shown to others
 */
@Embeddable
public record Actor(String subject, String name) {

    /** The person who is calling. */
    public static Actor of(Access caller) {
        return new Actor(caller.subject(), caller.name());
    }
}
