package org.yimatong.enterprises.credential;

import java.util.Set;

/** Where a credential stands between its record and its end. That it has run out is asked of the calendar. */
public enum CredentialState {
    /** The newest of its subject, whether or not it has run out. */
    IN_FORCE,
    /** A newer one of its subject took its place. Final. */
    SUPERSEDED,
    /** Taken back, by the enterprise or for an error in the record. Final. */
    WITHDRAWN,
    /** Taken away by the authority. Final. */
    REVOKED;

    private Set<CredentialState> next() {
        return switch (this) {
            case IN_FORCE -> Set.of(SUPERSEDED, WITHDRAWN, REVOKED);
            case SUPERSEDED, WITHDRAWN, REVOKED -> Set.of();
        };
    }

    boolean canBecome(CredentialState state) {
        return next().contains(state);
    }
}
