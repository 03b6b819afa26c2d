package org.yimatong.enterprises.credential.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yimatong.enterprises.credential.details.CredentialKind;

/**
 * A kind of credential.
 *
 * @param variety what is told apart within the kind, such as the post of a certificate; empty if nothing
 */
@Embeddable
public record Requirement(@Enumerated(EnumType.STRING) CredentialKind kind, String variety) {

    /** Whether a credential of the other kind is what is required; without a variety, any of the kind is. */
    boolean isMetBy(Requirement held) {
        return kind == held.kind && (variety.isEmpty() || variety.equals(held.variety));
    }
}
