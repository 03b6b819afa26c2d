package org.yimatong.inspections.finding;

import jakarta.persistence.Embeddable;

/**
 * A person who took a step.
 *
 * @param subject who it is, by the identity provider; for our own comparisons, never shown
 * @param name as shown to others
 */
@Embeddable
public record Actor(String subject, String name) {

    boolean isSamePersonAs(Actor other) {
        return subject.equals(other.subject);
    }
}
