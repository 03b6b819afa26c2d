package org.yimatong.hazards.caller;

import jakarta.persistence.Embeddable;
import org.yimatong.kit.access.Access;

/**
 * A person who took a step.
 *
 * @param subject who it is, by the identity provider; for our own comparisons, never shown
 * @param name as shown to others
 */
@Embeddable
public record Actor(String subject, String name) {

    /** The person who is calling. */
    public static Actor of(Access caller) {
        return new Actor(caller.subject(), caller.name());
    }
}
