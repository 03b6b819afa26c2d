package org.yimatong.enterprises.credential.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.enterprises.credential.obligation.Obligation;

/**
 * What an enterprise owes.
 *
 * @param variety type of licence or post of certificate; absent if any of the kind will do
 * @param fulfilled whether such a credential is in force, run out or not
 * @param missingFrom from when its absence counts; absent if it is fulfilled
 */
record ObligationView(
        UUID id,
        String uscc,
        CredentialKind kind,
        @Nullable String variety,
        boolean fulfilled,
        @Nullable Instant missingFrom) {

    static ObligationView of(Obligation obligation) {
        var requirement = obligation.requirement();
        return new ObligationView(
                obligation.id(),
                obligation.uscc(),
                requirement.kind(),
                requirement.variety().isEmpty() ? null : requirement.variety(),
                obligation.isFulfilled(),
                obligation.isFulfilled() ? null : obligation.missingFrom());
    }
}
