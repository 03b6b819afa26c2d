package org.yimatong.enterprises.credential;

import java.time.LocalDate;

/** How a credential stands on a day: its state, and what the calendar makes of it. */
public enum CredentialStanding {
    VALID,
    EXPIRED,
    SUPERSEDED,
    WITHDRAWN,
    REVOKED;

    static CredentialStanding of(CredentialState state, Validity validity, LocalDate today) {
        return switch (state) {
            case IN_FORCE -> validity.hasRunOut(today) ? EXPIRED : VALID;
            case SUPERSEDED -> SUPERSEDED;
            case WITHDRAWN -> WITHDRAWN;
            case REVOKED -> REVOKED;
        };
    }

    /** The state of those that stand so. */
    CredentialState state() {
        return switch (this) {
            case VALID, EXPIRED -> CredentialState.IN_FORCE;
            case SUPERSEDED -> CredentialState.SUPERSEDED;
            case WITHDRAWN -> CredentialState.WITHDRAWN;
            case REVOKED -> CredentialState.REVOKED;
        };
    }
}
