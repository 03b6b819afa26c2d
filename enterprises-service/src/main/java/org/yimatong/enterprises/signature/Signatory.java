package org.yimatong.enterprises.signature;

import org.yimatong.kit.access.Access;

/**
 * A person who put their name to a decision.
 *
 * @param subject stable id, given by the identity provider: two people are told apart by it alone
 * @param name by which the person signs in
 */
public record Signatory(String subject, String name) {

    public static Signatory of(Access caller) {
        return new Signatory(caller.subject(), caller.name());
    }

    public boolean isSamePersonAs(Signatory other) {
        return subject.equals(other.subject);
    }
}
