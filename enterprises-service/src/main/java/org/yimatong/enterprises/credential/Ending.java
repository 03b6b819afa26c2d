package org.yimatong.enterprises.credential;

/** How a credential ends before its time, without a successor. */
public enum Ending {
    /** Taken back, by the enterprise or for an error in the record. */
    WITHDRAWN(CredentialState.WITHDRAWN),
    /** Taken away by the authority that issued it. */
    REVOKED(CredentialState.REVOKED);

    private final CredentialState state;

    Ending(CredentialState state) {
        this.state = state;
    }

    CredentialState state() {
        return state;
    }
}
